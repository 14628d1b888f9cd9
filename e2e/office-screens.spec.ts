import type { Page } from '@playwright/test';
import { bringAnswers, enterAs, expectOneLanguage, expectOnlyInOffice, test } from './office.ts';
import { expect, expectAccessible, expectNoSideways, type Language, LANGUAGES, open } from './tirek.ts';

/* The screens of the family and of those who keep the system, on a phone and in every language. */

/** The rules of accessibility know no language: they are looked at once. */
async function expectSound(page: Page, language: Language): Promise<void> {
  await expectNoSideways(page);
  if (language === 'kk') await expectAccessible(page);
}

async function firstCase(page: Page): Promise<string> {
  const { cases } = (await (await page.request.get('/v1/cases?limit=1')).json()) as { cases: { id: string }[] };
  const [first] = cases;
  if (!first) throw new Error('whoever is signed in has no case');
  return first.id;
}

/** People of the demo whose cases are long decided: help was granted to one, and to the other not. */
const [GRANTED, REFUSED] = ['aray', 'askhat'];

for (const language of LANGUAGES)
  test(`what a family sees of its own case reads well in ${language}`, async ({ page }) => {
    await enterAs(page, REFUSED);
    const refused = await firstCase(page);
    await open(page, `/my/${refused}`, language);
    await expectSound(page, language);
    await expectOnlyInOffice(page, language, refused);
    await enterAs(page, GRANTED);
    const id = await firstCase(page);
    await bringAnswers(page, language);
    for (const path of ['/my', `/my/${id}`, '/my/viewers', '/my/apply']) {
      await open(page, path, language);
      await expectSound(page, language);
      await expectOnlyInOffice(page, language, id);
    }
  });

/** Every page of those who keep the system, and who opens it. */
const KEPT: readonly (readonly [login: string, paths: readonly string[]])[] = [
  ['daniyar', ['/people', '/offices', '/system']],
  ['aigerim', ['/figures']],
  ['marat', ['/alerts']],
  ['kamila', ['/audit']],
];

for (const language of LANGUAGES)
  test(`the pages of those who keep the system read well in ${language}`, async ({ page }) => {
    await open(page, '/sign-in', language);
    await page.locator('.demo-office > summary').first().click();
    await expect(page.locator('.demo-person').first()).toBeVisible();
    await expectSound(page, language);
    const accounts = await (await page.request.get('/v1/demo/accounts')).text();
    await enterAs(page, 'daniyar');
    const lists = await Promise.all(
      ['/v1/people', '/v1/offices', '/v1/figures'].map(async (at) => (await page.request.get(at)).text()),
    );
    for (const [login, paths] of KEPT) {
      await enterAs(page, login);
      const alerts = await (await page.request.get('/v1/alerts')).text();
      for (const path of paths) {
        await open(page, path, language);
        await expectSound(page, language);
        await expectOneLanguage(page, language, [accounts, ...lists, alerts].join(' '));
      }
    }
  });
