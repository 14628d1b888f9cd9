import { enterAs, test, told } from './office.ts';
import { expect, expectAccessible, expectNoSideways, type Language, open } from './tirek.ts';

/* Leaving assistance at a desk: whom to ask, the answer recorded, the figures with their definitions. */

const LANGUAGE: Language = 'ru';
const say = (id: Parameters<typeof told>[1]): string => told(LANGUAGE, id);

test('a family that left is asked how it is, and the answer stands in its case', async ({ page }, { project }) => {
  test.skip(project.name !== 'desktop', 'the lists are office work');
  test.setTimeout(90_000);
  await enterAs(page, 'botagoz');
  await open(page, '/exits?tab=left', LANGUAGE);
  await expect(page.locator('h1')).toHaveText(say('exits.title'), { timeout: 30_000 });
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  if (process.env['TIREK_SHOTS'])
    await page.screenshot({ path: `${process.env['TIREK_SHOTS']}/exits.png`, fullPage: true });
  await page.getByRole('row').nth(1).getByRole('link').click();
  await expect(page.getByRole('heading', { name: say('exit.follow.title') })).toBeVisible();
  await expectAccessible(page);
  if (process.env['TIREK_SHOTS'])
    await page.screenshot({ path: `${process.env['TIREK_SHOTS']}/exit.png`, fullPage: true });
  await enterAs(page, 'madiyar');
  await open(page, '/exits/figures?by=kind', LANGUAGE);
  await expect(page.getByText(say('exitFigures.all')).first()).toBeVisible({ timeout: 30_000 });
  await page.locator('summary').first().click();
  await expectAccessible(page);
  if (process.env['TIREK_SHOTS'])
    await page.screenshot({ path: `${process.env['TIREK_SHOTS']}/figures.png`, fullPage: true });
});
