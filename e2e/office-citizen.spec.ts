import type { Browser, Page } from '@playwright/test';
import { syntheticIin } from '@tirek/family';
import { loneMotherOfFour } from '@tirek/family/examples';
import { parseDay } from '@tirek/rules';
import type { CaseLetterList } from '../packages/server/src/contract/index.ts';
import { apply, bringAnswers, enterAs, test, told } from './office.ts';
import { expect, expectAccessible, expectNoSideways, open } from './tirek.ts';

/* What a family does itself: applies, goes on another day on another device, takes it back, sees who looked. */

const { file } = loneMotherOfFour;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A number of its own for a member of the family, for every run. */
function numberOf({ birthDate = '', sex = 'female' }: (typeof file.members)[number], serial: number): string {
  const born = parseDay(birthDate);
  if (born === undefined) throw new Error(`no such day: ${birthDate}`);
  return syntheticIin(born, sex, serial);
}

/** The office takes its step once the registers have answered. */
async function referMeanwhile(browser: Browser, id: string): Promise<void> {
  const device = await browser.newContext();
  const { read, does } = await enterAs(await device.newPage(), 'botagoz');
  await expect.poll(async () => (await read(id)).evidence.awaited.length, { timeout: 30_000 }).toBe(0);
  await does(id, { type: 'referToCommission' });
  await device.close();
}

test('an application names its gaps, is kept, gone on with on another device, sent and taken back', async ({
  page,
  browser,
}) => {
  const language = 'ru';
  const [first, ...others] = file.members;
  if (!first) throw new Error('the family is empty');
  const serial = 8200;
  await enterAs(page, 'asel');
  await bringAnswers(page, language);
  await page.goto('/my/apply');
  const send = button(page, told(language, 'apply.send'));
  await send.click();
  const where = page.getByLabel(told(language, 'apply.office'), { exact: true });
  await expect(where).toBeFocused();
  await expect(page.getByText(told(language, 'apply.error.address'))).toBeVisible();
  await expect(page.getByText(told(language, 'apply.error.agreed'))).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  await where.selectOption('kz/43/4310');
  await send.click();
  const address = page.getByLabel(told(language, 'apply.address'), { exact: true });
  await expect(address).toBeFocused();
  await address.fill('Кызылорда, улица Абая, дом 3');
  // The number of somebody of another sex, then one whose check digit is wrong.
  await page.locator(`#iin-${first.id}`).fill(numberOf({ ...first, sex: 'male' }, serial));
  await send.click();
  await expect(page.locator(`#iin-${first.id}`)).toBeFocused();
  await expect(page.getByText(told(language, 'apply.error.sex'))).toBeVisible();
  await page.locator(`#iin-${first.id}`).fill(numberOf(first, serial));
  await button(page, told(language, 'apply.save')).click();
  await expect(page.getByText(told(language, 'apply.saved'))).toBeVisible();

  const device = await browser.newContext();
  const elsewhere = await device.newPage();
  await enterAs(elsewhere, 'asel');
  await open(elsewhere, '/my', language);
  await elsewhere
    .getByRole('listitem')
    .filter({ hasText: told(language, 'my.notSent') })
    .getByRole('link')
    .first()
    .click();
  await button(elsewhere, told(language, 'my.continue')).click();
  await expect(elsewhere.getByLabel(told(language, 'apply.address'), { exact: true })).toHaveValue(
    'Кызылорда, улица Абая, дом 3',
  );
  await expect(elsewhere.locator(`#iin-${first.id}`)).toHaveValue(numberOf(first, serial));
  for (const member of others) await elsewhere.locator(`#iin-${member.id}`).fill(numberOf(member, serial));
  await elsewhere.getByLabel(told(language, 'apply.agreed')).check();
  await button(elsewhere, told(language, 'apply.send')).click();
  await expect(elsewhere.getByRole('region', { name: told(language, 'my.receipt') })).toBeVisible();

  await button(elsewhere, told(language, 'my.withdraw')).click();
  const reason = elsewhere.getByLabel(told(language, 'office.reason'));
  await expect(reason).toBeFocused();
  const back = button(elsewhere, told(language, 'my.withdraw.do'));
  await reason.fill('Уехали');
  await expect(back).toBeDisabled();
  await reason.fill('Мы переезжаем в другой город.');
  // The office was faster: the page is brought up to date, nothing typed is lost, and the second press counts.
  await referMeanwhile(browser, new URL(elsewhere.url()).pathname.replace('/my/', ''));
  await back.click();
  await expect(elsewhere.getByRole('alert')).toBeVisible();
  await expect(elsewhere.getByText(told(language, 'my.now.visit'))).toBeVisible();
  await back.click();
  await expect(elsewhere.getByText(told(language, 'my.now.withdrawn'))).toBeVisible();
  await expect(button(elsewhere, told(language, 'my.withdraw'))).toHaveCount(0);
  await device.close();
});

test('whoever holds a letter can check that it is real, and learns nothing of the family', async ({ page }) => {
  const language = 'en';
  const id = await apply(page);
  const { me } = await enterAs(page, 'botagoz');
  const written = await page.request.post(`/v1/cases/${id}/letters`, {
    data: { kind: 'requestForDocuments', text: 'Табыс туралы анықтама' },
    headers: { 'x-csrf-token': me.csrf, 'idempotency-key': crypto.randomUUID() },
  });
  expect(written.status(), await written.text()).toBe(201);
  const { letters } = (await written.json()) as CaseLetterList;
  const code = letters.at(-1)?.checkCode ?? '';
  await page.context().clearCookies();
  await open(page, `/check/${code}`, language);
  await expect(page.getByRole('status').filter({ hasText: told(language, 'letterCheck.valid') })).toBeVisible();
  await expect(page.getByText('Есенова')).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSideways(page);
  await open(page, '/check/AAAAAAAAAAAAAAAAAAAA', language);
  await expect(page.getByRole('status').filter({ hasText: told(language, 'letterCheck.invalid') })).toBeVisible();
  await expectAccessible(page);
});
