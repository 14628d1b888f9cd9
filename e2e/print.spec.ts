import { loneMotherOfFour } from '@tirek/family/examples';
import { expect, open, say, test } from './tirek.ts';

test('the answer is printed as a clean sheet: what it is, for whom, how much, why', async ({ page }) => {
  await open(page, `/?example=${loneMotherOfFour.id}&step=result`);
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.header', '.footer', '.no-print']) await expect(page.locator(gone).first()).toBeHidden();
  const head = page.locator('.print-head');
  await expect(head).toBeVisible();
  await expect(head).toContainText(say('kk', 'print.title'));
  await expect(head).toContainText('2026 жылғы 22 қараша');
  await expect(page.locator('.sum-amount')).toBeVisible();
  await expect(page.locator('.formula').first()).toBeVisible();
  await expect(page.locator('.limits')).toContainText(say('kk', 'limits.estimate'));
  await expect(page.getByRole('button')).toHaveCount(0);
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.length).toBeLessThanOrEqual(3);
});

test('the button hands the answer to the printer', async ({ page }) => {
  await open(page, `/?example=${loneMotherOfFour.id}&step=result`);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await page.getByRole('button', { name: say('kk', 'actions.print') }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
});
