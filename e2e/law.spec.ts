import { catalogue } from '@tirek/law';
import { writeTenge } from '../packages/web/src/language/format.ts';
import { expect, expectNoSideways, expectOnly, fillDay, LANGUAGES, open, say, test } from './tirek.ts';

test('the law is found by a word, and the address keeps what was looked for', async ({ page }) => {
  await open(page, '/law');
  const { rules, figures } = catalogue();
  const all = await page.locator('.law-row').count();
  expect(all).toBe(rules.length + figures.length);
  await page.getByRole('searchbox').fill('кедейлік шегі');
  await expect(page.locator('.law-row', { hasText: 'Кедейлік шегі' }).first()).toBeVisible();
  expect(await page.locator('.law-row').count()).toBeLessThan(all);
  await expect(page).toHaveURL(/find=/);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('кедейлік шегі');
  await page.getByRole('searchbox').fill('алма мен өрік');
  await expect(page.getByText(say('kk', 'law.nothing'))).toBeVisible();
});

test('a figure shows the value of the day asked about', async ({ page }) => {
  await open(page, '/law');
  const mci = page.locator('.law-row', { hasText: 'Айлық есептік көрсеткіш' }).first();
  await expect(mci).toContainText(writeTenge('kk', 4325));
  await page.getByRole('button', { name: say('kk', 'when.change') }).click();
  await fillDay(page, '2018-05-10');
  await page.getByRole('button', { name: say('kk', 'law.day.apply') }).click();
  await expect(mci).toContainText(writeTenge('kk', 2405));
  await mci.click();
  await expect(page.getByRole('img')).toBeVisible();
  await expect(page.locator('tr.in-force')).toContainText(writeTenge('kk', 2405));
});

test('a rule shows its article, its editions over time, its formula and what is unclear', async ({ page }) => {
  await open(page, '/law/totalAmount');
  const rule = catalogue().rules.find((r) => r.id === 'totalAmount')!;
  await expect(page.locator('h1')).toHaveText(rule.named.kk);
  await expect(page.getByRole('link', { name: 'ӘК 126-бап' })).toHaveAttribute('href', /adilet/);
  await expect(page.locator('.timeline li')).toHaveCount(rule.editions.length);
  await expect(page.locator('.timeline-here')).toContainText('01.07.2023');
  await expect(page.locator('.formula-tree')).toContainText('Санкциядан кейінгі сома');
  await expect(page.locator('.doubt-card')).toContainText(say('kk', 'law.doubt.reading'));
  await page.locator('.timeline button').last().click();
  await expect(page.locator('.timeline-here')).toContainText('01.01.2002');
  await page.getByRole('link', { name: 'Көмек тиесілі' }).first().click();
  await expect(page.locator('h1')).toHaveText('Көмек тиесілі');
});

test('every rule, figure and fact has a page in one language alone, as wide as the screen', async ({ page }, {
  project,
}) => {
  test.setTimeout(180_000);
  const { rules, figures, facts } = catalogue();
  // The words are the same on every screen; the widest test of them is the narrow one.
  for (const language of project.name === 'phone' ? LANGUAGES : (['kk'] as const)) {
    await open(page, '/law', language);
    await expectOnly(page, language);
    for (const { id, named } of [...rules, ...figures, ...facts]) {
      await page.evaluate((to) => history.pushState({}, '', to), `/law/${id}`);
      await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
      await expect(page.locator('h1')).toContainText(named[language]);
      await expectOnly(page, language);
      await expectNoSideways(page);
    }
  }
});

test('what the law does not have is said to be missing', async ({ page }) => {
  await open(page, '/law/no-such-rule');
  await expect(page.locator('h1')).toHaveText(say('kk', 'law.unknown'));
});
