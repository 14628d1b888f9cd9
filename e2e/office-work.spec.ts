import type { Page } from '@playwright/test';
import { apply, enterAs, expectOnlyInOffice, PAPER, test, told as say } from './office.ts';
import { expect, expectAccessible, expectNoSideways, LANGUAGES, open } from './tirek.ts';

/** Until the demo town has been built its work comes and goes; lists are counted in a town that stands still. */
async function waitForTown(page: Page): Promise<void> {
  test.setTimeout(300_000);
  const isBuilt = async (): Promise<string> => {
    const health = (await (await page.request.get('/health')).json()) as { demo: string };
    return health.demo;
  };
  await expect.poll(isBuilt, { timeout: 240_000 }).toBe('ready');
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
  const id = await apply(page);
  const { read } = await enterAs(page, 'botagoz');
  const { number } = await read(id);

  await open(page, '/families');
  await page.getByLabel(say('kk', 'families.number'), { exact: true }).fill(number);
  await page.getByRole('button', { name: say('kk', 'families.search') }).click();
  await expect(page.locator('#found')).toBeFocused();
  // Whom one looks for stands in no address, and so in no history and no log.
  expect(new URL(page.url()).search).toBe('');
  await page.getByRole('link', { name: number }).click();

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
  expect((await read(id)).phase).toBe('visit');
  await page.getByRole('link', { name: say('kk', 'case.part.history') }).click();
  await expect(page.locator('.happened', { hasText: say('kk', 'event.doubtSettled') })).toBeVisible();
});

/** Fetches page after page until the whole list is there. */
async function showAll(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: say('ru', 'office.more') });
  const rows = page.locator('[data-list] a[data-row]');
  await expect(page.locator('[data-list][aria-busy=true]')).toHaveCount(0);
  while (await more.isVisible()) {
    const before = await rows.count();
    await more.click();
    await expect.poll(() => rows.count()).toBeGreaterThan(before);
  }
}

test('the filters of the work live in the address, its counts agree with the list, and keys go through it', async ({
  page,
  isMobile,
}) => {
  await waitForTown(page);
  await enterAs(page, 'botagoz');
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
  await showAll(page);
  await expect(rows).toHaveCount(await counted('all'));

  await page.getByRole('link', { name: say('ru', 'work.due.week') }).click();
  await expect(page).toHaveURL(/due=week/);
  await expect(page.getByRole('link', { name: say('ru', 'work.due.week') })).toHaveAttribute(
    'aria-current',
    /page|true/,
  );
  await showAll(page);
  await expect(rows).toHaveCount(await counted('week'));
  await page.getByLabel(say('ru', 'work.kind')).selectOption('propose');
  await expect(page).toHaveURL(/kind=propose/);
  await page.reload();
  await expect(page.getByLabel(say('ru', 'work.kind'))).toHaveValue('propose');
  await expect(page.locator('[data-list] a[data-row], .empty').first()).toBeVisible();
  await showAll(page);
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
  await enterAs(page, 'botagoz');
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
  await panel
    .locator('input[type=file]')
    .setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: PAPER });
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
    test.setTimeout(180_000);
    const id = await apply(page);
    for (const path of ['/work', '/families', '/cases', '/cases/new', `/cases/${id}`, `/cases/${id}/history`]) {
      await open(page, path, language);
      await expect(page.locator('main .card, main table, main .empty').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectNoSideways(page);
      // The rules of accessibility know no language: they are looked at once.
      if (language === 'kk') await expectAccessible(page);
      await withoutNames(page);
      await expectOnlyInOffice(page, language, id);
    }
  });
