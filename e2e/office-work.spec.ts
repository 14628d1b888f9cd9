import type { CaseList, CaseView } from '@tirek/server/contract';
import type { APIRequestContext, Page } from '@playwright/test';
import { en } from '../packages/web/src/language/office/en.ts';
import { kk } from '../packages/web/src/language/office/kk.ts';
import { ru } from '../packages/web/src/language/office/ru.ts';
import {
  expect,
  expectAccessible,
  expectNoSideways,
  expectOnly,
  type Language,
  LANGUAGES,
  open,
  test,
} from './tirek.ts';

const OFFICE = { kk, ru, en };
/** A message of the office, its places filled in. */
const say = (language: Language, id: keyof typeof kk, values: Readonly<Record<string, string>> = {}): string =>
  OFFICE[language][id].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? `{${name}}`);

/** Enters as somebody of the demo town, on the day the server has: its terms run by the real calendar. */
async function enter(page: Page, login: string): Promise<void> {
  await page.clock.setFixedTime(new Date());
  // The first to come waits until the demo town has been built.
  test.setTimeout(300_000);
  await expect
    .poll(async () => ((await (await page.request.get('/health')).json()) as { demo: string }).demo, {
      timeout: 180_000,
    })
    .toBe('ready');
  const entered = await page.request.post('/v1/demo/sign-in', { data: { login } });
  expect(entered.status()).toBe(200);
}

const readCase = async (request: APIRequestContext, id: string): Promise<CaseView> =>
  (await (await request.get(`/v1/cases/${id}`)).json()) as CaseView;

async function firstIn(request: APIRequestContext, phase: string): Promise<CaseView> {
  const list = (await (await request.get(`/v1/cases?phase=${phase}&limit=100`)).json()) as CaseList;
  for (const { id } of list.cases) {
    const view = await readCase(request, id);
    if (view.evidence.awaited.length === 0 && view.evidence.open?.length === 0) return view;
  }
  throw new Error(`no quiet case in phase ${phase}`);
}

/** The consultant enters what a paper shows: a lorry of which the family did not speak. */
async function enterPaper(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('kk', 'paper.open') }).click();
  const form = page.getByRole('form', { name: say('kk', 'paper.open') });
  await form.getByLabel(say('kk', 'paper.what')).selectOption('property');
  await form.getByRole('button', { name: say('kk', 'value.add.property') }).click();
  await form.getByLabel(say('kk', 'value.kind')).selectOption('truck');
  await form.getByRole('button', { name: say('kk', 'paper.send') }).click();
}

test('a consultant finds the family, settles a doubt with a reason and hands the file to the commission', async ({
  page,
}) => {
  await enter(page, 'botagoz');
  const view = await firstIn(page.request, 'registers');

  await open(page, '/families');
  await page.getByLabel(say('kk', 'families.number'), { exact: true }).fill(view.number);
  await page.getByRole('button', { name: say('kk', 'families.search') }).click();
  await expect(page.locator('#found')).toBeFocused();
  // Whom one looks for stands in no address, and so in no history and no log.
  expect(new URL(page.url()).search).toBe('');
  await page.getByRole('link', { name: view.number }).click();

  await enterPaper(page);
  const doubt = page.locator('.open-doubt');
  await expect(doubt).toHaveCount(1);
  await doubt.getByRole('button').click();
  const settle = doubt.getByRole('button', { name: say('kk', 'doubt.settle'), exact: true });
  await settle.click();
  await expect(doubt.getByText(say('kk', 'doubt.choose.missing'))).toBeVisible();
  await doubt.getByRole('radio').first().check();
  await doubt.getByRole('textbox').fill('сатылды');
  await settle.click();
  await expect(doubt.getByText(say('kk', 'act.reason.short'))).toBeVisible();
  await doubt.getByRole('textbox').fill('Көлік 2024 жылы сатылған, шартты көрдім.');
  await settle.click();
  await expect(doubt).toHaveCount(0);
  await expect(page.locator('#doubts')).toBeFocused();

  await page.getByRole('button', { name: say('kk', 'acts.refer') }).click();
  await expect(page.getByText(say('kk', 'acts.refer.explained'))).toBeVisible();
  await page.getByRole('button', { name: say('kk', 'acts.refer') }).click();
  await expect(page.locator('.case-step-now, .case-step-late')).toContainText(say('kk', 'step.visit'));
  expect((await readCase(page.request, view.id)).phase).toBe('visit');
  await page.getByRole('link', { name: say('kk', 'case.part.history') }).click();
  await expect(page.getByText(say('kk', 'event.doubtSettled')).first()).toBeVisible();
});

test('the filters of the work live in the address, its counts agree with the list, and keys go through it', async ({
  page,
  isMobile,
}) => {
  await enter(page, 'botagoz');
  await open(page, '/work', 'ru');
  const rows = page.locator('[data-list] a[data-row]');
  const counted = async (due: 'late' | 'week' | 'all'): Promise<number> =>
    Number(
      await page
        .getByRole('link', { name: say('ru', `work.due.${due}`) })
        .locator('strong')
        .textContent(),
    );
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBe(await counted('all'));

  await page.getByRole('link', { name: say('ru', 'work.due.week') }).click();
  await expect(page).toHaveURL(/due=week/);
  await expect(rows).toHaveCount(await counted('week'));
  await page.getByLabel(say('ru', 'work.kind')).selectOption('propose');
  await expect(page).toHaveURL(/kind=propose/);
  await page.reload();
  await expect(page.getByLabel(say('ru', 'work.kind'))).toHaveValue('propose');
  await expect(page.locator('[data-list] a[data-row], .empty').first()).toBeVisible();
  await expect(rows).toHaveCount(await counted('week'));

  await page.goto('/work');
  await expect(rows.first()).toBeVisible();
  if (isMobile) return;
  await page.keyboard.press('j');
  await expect(rows.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(rows.nth(0)).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByLabel(say('ru', 'work.kind'))).toBeFocused();
  await rows.first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/cases\/[0-9a-f-]{36}/);
});

test('a paper application outlives a reload, needs its scan, and ends in a receipt with its terms', async ({
  page,
}) => {
  await enter(page, 'botagoz');
  await open(page, '/cases/new', 'ru');
  await page.getByLabel(say('ru', 'intake.channel.paper')).check();
  // A name of its own in each run: the same person twice would be a duplicate.
  const name = `Айша ${'абвгдежз'.charAt(Math.floor(Math.random() * 8))}${Date.now().toString(36).replace(/[a-z]/g, '')}`;
  await page.getByLabel(say('ru', 'intake.name')).first().fill(name);
  await page.getByLabel(say('ru', 'intake.birth')).first().fill('31.02.1990');
  await page.getByLabel(say('ru', 'intake.complete')).check();
  await page.reload();
  await expect(page.getByLabel(say('ru', 'intake.name')).first()).toHaveValue(name);
  await page.getByRole('button', { name: say('ru', 'intake.save') }).click();
  await expect(page.getByText(say('ru', 'intake.day.wrong'))).toBeVisible();
  await expect(page.getByLabel(say('ru', 'intake.birth')).first()).toBeFocused();
  await page.getByLabel(say('ru', 'intake.birth')).first().fill('12.03.1990');
  await page.getByRole('button', { name: say('ru', 'intake.save') }).click();

  const panel = page.locator('section', { has: page.locator('#draft') });
  await expect(panel).toBeVisible();
  await expect(panel.getByText(say('ru', 'draft.paper.missing'))).toBeVisible();
  const scan = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
  await panel
    .locator('input[type=file]')
    .setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: scan });
  await panel.getByRole('button', { name: say('ru', 'documents.send') }).click();
  await expect(panel.getByText(say('ru', 'draft.paper.there'))).toBeVisible();
  await panel.getByRole('button', { name: say('ru', 'draft.submit') }).click();

  const receipt = page.locator('#receipt');
  await expect(receipt).toBeFocused();
  await expect(page.getByText(say('ru', 'term.serviceAtCentre'))).toBeVisible();
});

/** Names of people and what they wrote stay as they are in every language. */
const withoutNames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const named of document.querySelectorAll('[translate=no], h1, .office-person-name')) named.remove();
  });

for (const language of LANGUAGES)
  test(`the pages of a consultant are whole, accessible and of one language: ${language}`, async ({ page }) => {
    await enter(page, 'botagoz');
    const { id } = await firstIn(page.request, 'commission');
    for (const path of ['/work', '/families', '/cases', '/cases/new', `/cases/${id}`, `/cases/${id}/history`]) {
      await open(page, path, language);
      await expect(page.locator('main .card, main table, main .empty').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectNoSideways(page);
      await expectAccessible(page);
      await withoutNames(page);
      await expectOnly(page, language);
    }
  });
