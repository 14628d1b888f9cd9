import type { Page } from '@playwright/test';
import { answerQuestions, enterHousehold } from './family-by-hand.ts';
import { expect, expectAccessible, expectContrast, open, say, test } from './tirek.ts';

/** Both looks of what is on the page now. */
async function expectAccessibleInBothLooks(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveClass('dark');
  await expectContrast(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveClass('light');
  await expectAccessible(page);
}

async function openAll(page: Page): Promise<void> {
  for (const name of ['work.curve.open', 'trace.open', 'regimes.open'] as const)
    await page.getByRole('button', { name: say('kk', name) }).click();
  await expect(page.locator('.regimes tbody tr')).not.toHaveCount(0);
  await expect(page.locator('input[type=range]')).toBeVisible();
  for (const summary of await page.locator('details.data > summary').all()) await summary.click();
  await page.locator('.trace-step > summary').nth(1).click();
}

test('every screen of the check is accessible, light and dark', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page, '/');
  await expect(page.locator('.example').first()).toBeVisible();
  const look = (): Promise<void> => expectAccessibleInBothLooks(page);
  await enterHousehold(page, look);
  await answerQuestions(page, look);
  await openAll(page);
  await look();
  await page.getByRole('button', { name: say('kk', 'actions.change') }).click();
  await expect(page.locator('.answers').first()).toBeVisible();
  await look();
});

test('answers of every kind are accessible, light and dark', async ({ page }) => {
  await open(page, '/');
  for (const example of ['two-cars', 'kandas-family', 'breaches-in-2018', 'qasen-family', 'sole-trader']) {
    await page.goto(`/?example=${example}&step=result`);
    await expect(page.locator('.verdict')).toBeVisible();
    await expectAccessibleInBothLooks(page);
  }
});

test('mistakes and pages that do not exist are accessible, light and dark', async ({ page }) => {
  await open(page, '/');
  const broken = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') };
  await page.locator('input[type=file]').setInputFiles(broken);
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessibleInBothLooks(page);
  await page.goto('/?step=where');
  await page.locator('form button[type=submit]').click();
  await expectAccessibleInBothLooks(page);
  await page.goto('/nowhere');
  await expect(page.locator('h1')).toBeVisible();
  await expectAccessibleInBothLooks(page);
});

test('the pages of the law are accessible, light and dark', async ({ page }) => {
  await open(page, '/law');
  const pages = ['?find=кедейлік', '/povertyLine', '/mci', '/regionalMinimumYear', '/work'];
  for (const path of ['', ...pages]) {
    await page.goto(`/law${path}`);
    await expect(page.locator('h1')).toBeVisible();
    await expectAccessibleInBothLooks(page);
  }
});

test('a new question takes the focus, and the answer is announced', async ({ page }) => {
  await open(page, '/');
  await enterHousehold(page, async () => undefined);
  await expect(page.locator('h1')).toBeFocused();
  await answerQuestions(page, async () => expect(page.locator('h1')).toBeFocused());
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('.verdict [role=status]')).toContainText('₸');
});
