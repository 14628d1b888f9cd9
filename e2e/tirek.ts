import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { en } from '../packages/web/src/language/en.ts';
import { kk } from '../packages/web/src/language/kk.ts';
import { LANGUAGES, type Language } from '../packages/web/src/language/language.ts';
import { ru } from '../packages/web/src/language/ru.ts';

export { expect, LANGUAGES, type Language };
const CATALOGUES = { kk, ru, en };
type MessageId = keyof typeof kk;

/** The day on which every browser test takes place. */
export const TODAY = '2026-11-22';

/** A message of the page in a language, its places filled in. Messages that count are not for this. */
export function say(language: Language, id: MessageId, values: Readonly<Record<string, string>> = {}): string {
  return CATALOGUES[language][id].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? `{${name}}`);
}

/** A page on a fixed day, whose errors fail the test; but for answers that are expected, of which a browser tells too. */
export const test = base.extend<{ page: Page; expected: RegExp }>({
  expected: [/404 \(Not Found\)/, { option: true }],
  page: async ({ page, expected }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !expected.test(message.text())) errors.push(message.text());
    });
    await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00+05:00`));
    await use(page);
    expect(errors).toEqual([]);
  },
});

/** Opens an address in a language, as somebody would who chose it before. */
export async function open(page: Page, path: string, language: Language = 'kk'): Promise<void> {
  await page.addInitScript((chosen) => localStorage.setItem('tirek.language', chosen), language);
  await page.goto(path);
  await expect(page.locator('h1')).toBeVisible();
}

/** The main button of the screen. */
export const next = (page: Page): Locator => page.locator('form button[type=submit]');

export async function fillDay(page: Page, iso: string): Promise<void> {
  const [year = '', month = '', date = ''] = iso.split('-');
  const fields = page.locator('.day-fields').first();
  await fields
    .locator('input')
    .first()
    .fill(String(Number(date)));
  await fields.locator('select').selectOption(String(Number(month)));
  await fields.locator('input').last().fill(year);
}

/** Everything a person can read on the page now, but for names of sources, which stay as they are printed. */
const visibleText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const sources = [...document.querySelectorAll('cite')];
    return sources.reduce((text, source) => text.replace(source.innerText, ''), document.body.innerText);
  });

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules of accessibility, all levels up to WCAG 2.2 AA. */
export const expectAccessible = (page: Page): Promise<void> => expectNone(new AxeBuilder({ page }).withTags(LEVELS));

/** The one rule that knows colours: another look of the same page is measured by it alone. */
export const expectContrast = (page: Page): Promise<void> =>
  expectNone(new AxeBuilder({ page }).withRules(['color-contrast']));

async function expectNone(builder: AxeBuilder): Promise<void> {
  const found = await builder.analyze();
  const told = found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
  expect(told).toEqual([]);
}

/** Nothing is cut off at the side. */
export async function expectNoSideways(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider).toBeLessThanOrEqual(0);
}

/** Latin words that belong on a Kazakh or Russian page: licences, sites, groups of disability, other languages' names. */
const LATIN = /\bEng\b|\bEUPL\b|\bAPI\b|\beGov\b|\b[\w.-]+\.(?:kz|org|com|ru)\b[\w/-]*|\b[IVX]{1,4}\b/g;
const CYRILLIC = /Қаз|Рус/g;

/** No word of another language stands on the page. */
export async function expectOnly(page: Page, language: Language): Promise<void> {
  const text = await visibleText(page);
  if (language === 'en') expect(text.replace(CYRILLIC, '').match(/\p{Script=Cyrillic}+/gu) ?? []).toEqual([]);
  else expect(text.replace(LATIN, '').match(/[A-Za-z]{2,}/g) ?? []).toEqual([]);
  for (const other of LANGUAGES) {
    if (other === language) continue;
    const own = Object.values(CATALOGUES[language]).join('\n');
    const strange = Object.values(CATALOGUES[other]).filter(
      (message) => message.length > 12 && !message.includes('{') && !own.includes(message),
    );
    expect(strange.filter((message) => text.includes(message))).toEqual([]);
  }
}
