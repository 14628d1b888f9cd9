import { loneMotherOfFour } from '@tirek/family/examples';
import { expect, open, say, test } from './tirek.ts';

/** A file as the page would be handed it. */
const asFile = (text: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name: 'family.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('a saved family is opened again with the same answer', async ({ page }) => {
  await open(page, `/?example=${loneMotherOfFour.id}&step=result`);
  const amount = await page.locator('.sum-amount').innerText();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: say('kk', 'actions.save') }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^tirek-.*-2026-02-10\.json$/);
  await expect(page.getByText(say('kk', 'actions.saved'))).toBeVisible();
  await page.goto('/');
  await page.locator('input[type=file]').setInputFiles(await saved.path());
  await expect(page.locator('.verdict')).toBeVisible();
  await page.getByRole('button', { name: say('kk', 'when.change'), exact: true }).click();
  await page.locator('.when-form .day-fields input').first().fill('10');
  await page.locator('.when-form .day-fields select').selectOption('2');
  await page.locator('.when-form button[type=submit]').click();
  await expect(page.locator('.sum-amount')).toHaveText(amount);
});

test('a file with mistakes names each field and its remedy, and changes nothing', async ({ page }) => {
  await open(page, '/');
  const wrong = structuredClone(loneMotherOfFour.file) as unknown as Record<string, unknown>;
  wrong['members'] = [{ id: 'a', relation: 'applicant', birthDate: '1990-02-31', sex: 'woman' }];
  wrong['incomes'] = [{ member: 'nobody-here', kind: 'wage', amount: -5, per: 'month' }];
  await page.locator('input[type=file]').setInputFiles(asFile(JSON.stringify(wrong)));
  const errors = page.getByRole('alert');
  await expect(errors).toContainText(say('kk', 'file.bad'));
  for (const path of ['members[0].birthDate', 'members[0].sex', 'incomes[0].amount'])
    await expect(errors).toContainText(path);
  await expect(page.getByRole('button', { name: say('kk', 'start.begin') })).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('tirek.check'))).toBeNull();
});

test('a file that is no JSON is refused in words', async ({ page }) => {
  await open(page, '/', 'ru');
  await page.locator('input[type=file]').setInputFiles(asFile('{ "tirek": 1, '));
  await expect(page.getByRole('alert')).toContainText(say('ru', 'file.bad'));
  await page.locator('input[type=file]').setInputFiles(asFile(JSON.stringify(loneMotherOfFour.file)));
  await expect(page.locator('.verdict, .step-card')).toBeVisible();
});
