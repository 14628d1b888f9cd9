import type { Page } from '@playwright/test';
import { answerQuestions, enterHousehold } from './family-by-hand.ts';
import { expect, expectAccessible, open, say, test } from './tirek.ts';

const LOOKS = ['light', 'dark'] as const;

async function openAll(page: Page): Promise<void> {
  for (const name of ['work.curve.open', 'trace.open', 'regimes.open'] as const)
    await page.getByRole('button', { name: say('kk', name) }).click();
  await expect(page.locator('.regimes tbody tr')).not.toHaveCount(0);
  await expect(page.locator('input[type=range]')).toBeVisible();
  for (const summary of await page.locator('details.data > summary').all()) await summary.click();
  await page.locator('.trace-step > summary').nth(1).click();
}

for (const look of LOOKS) {
  test(`every screen of the check is accessible in the ${look} look`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: look });
    await open(page, '/');
    await expect(page.locator('.example').first()).toBeVisible();
    const look1 = (): Promise<void> => expectAccessible(page);
    await enterHousehold(page, look1);
    await answerQuestions(page, look1);
    await openAll(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: say('kk', 'actions.change') }).click();
    await expect(page.locator('.answers').first()).toBeVisible();
    await expectAccessible(page);
  });

  test(`answers of every kind are accessible in the ${look} look`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: look });
    await open(page, '/');
    for (const example of ['two-cars', 'kandas-family', 'breaches-in-2018', 'qasen-family', 'sole-trader']) {
      await page.goto(`/?example=${example}&step=result`);
      await expect(page.locator('.verdict')).toBeVisible();
      await expectAccessible(page);
    }
  });

  test(`the law, mistakes and missing pages are accessible in the ${look} look`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: look });
    await open(page, '/');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') });
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page);
    await page.goto('/?step=where');
    await page.locator('form button[type=submit]').click();
    await expectAccessible(page);
    for (const path of [
      '/law',
      '/law?find=кедейлік',
      '/law/povertyLine',
      '/law/mci',
      '/law/regionalMinimumYear',
      '/law/work',
      '/nowhere',
    ]) {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      await expectAccessible(page);
    }
  });
}

test('a new question takes the focus, and the answer is announced', async ({ page }) => {
  await open(page, '/');
  await enterHousehold(page, async () => undefined);
  await expect(page.locator('h1')).toBeFocused();
  await answerQuestions(page, async () => expect(page.locator('h1')).toBeFocused());
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('.verdict [role=status]')).toContainText('₸');
});
