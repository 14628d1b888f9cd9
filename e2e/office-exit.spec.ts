import { enterAs, test, told } from './office.ts';
import { expect, expectAccessible, expectNoSideways, type Language, open } from './tirek.ts';

/* Leaving assistance at a desk: who left, why, and the figures with their definitions. */

const LANGUAGE: Language = 'ru';
const say = (id: Parameters<typeof told>[1]): string => told(LANGUAGE, id);

test('who left stands in a list, its case says why, and the figures tell what they mean', async ({ page }) => {
  test.setTimeout(90_000);
  await enterAs(page, 'botagoz');
  await open(page, '/exits?tab=left', LANGUAGE);
  await expect(page.locator('h1')).toHaveText(say('exits.title'), { timeout: 30_000 });
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  await page.getByRole('row').nth(1).getByRole('link').click();
  await expect(page.getByRole('heading', { name: say('exit.follow.title') })).toBeVisible();
  await expectAccessible(page);
  await enterAs(page, 'madiyar');
  await open(page, '/exits/figures?by=kind', LANGUAGE);
  await expect(page.getByText(say('exitFigures.all')).first()).toBeVisible({ timeout: 30_000 });
  await page.locator('summary').first().click();
  await expectAccessible(page);
});
