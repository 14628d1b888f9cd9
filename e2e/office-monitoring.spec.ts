import { randomUUID } from 'node:crypto';
import { loneMotherOfFour } from '@tirek/family/examples';
import type { Page } from '@playwright/test';
import { assignVisit, conclude, enterAs, expectOnlyInOffice, test, told, visit } from './office.ts';
import { expect, expectAccessible, expectNoSideways, open } from './tirek.ts';

/* A look at a family's case: given to an officer, made at the home, found nothing, and the family is told so. */

const URBAN = 'kz/43/4310';
const OFFICE_OFFSET_MS = 5 * 3_600_000;
/** The list of the whole town, beside the one that the program reckons itself as soon as the town is there. */
const RECKONING_MS = 30_000;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A time of today in the office, so many minutes ago and never of yesterday. */
function timeAgo(minutes: number, leastAfterMidnight: number): string {
  const now = new Date(Date.now() + OFFICE_OFFSET_MS);
  const sinceMidnight = now.getUTCHours() * 60 + now.getUTCMinutes();
  const at = Math.max(leastAfterMidnight, sinceMidnight - minutes);
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

/** A family that applied itself and was granted. Its visit was over within the same minute: a sign. */
async function grant(page: Page): Promise<string> {
  const { me, read, does } = await enterAs(page, 'asel');
  const started = await page.request.post('/v1/cases', {
    data: { office: URBAN, channel: 'citizen', family: loneMotherOfFour.file },
    headers: { 'x-csrf-token': me.csrf, 'idempotency-key': randomUUID() },
  });
  expect(started.status(), await started.text()).toBe(201);
  const { id } = (await started.json()) as { id: string };
  await does(id, { type: 'submitApplication' });
  await expect.poll(async () => (await read(id)).evidence.awaited.length, { timeout: 30_000 }).toBe(0);
  await assignVisit(page, id);
  await visit(page, id);
  await conclude(page, id);
  const consultant = await enterAs(page, 'botagoz');
  await consultant.does(id, { type: 'determine' });
  await consultant.does(id, { type: 'propose' });
  await (await enterAs(page, 'samat')).does(id, { type: 'approve' });
  return id;
}

/** The row of a case, on whatever page of the list it is. */
async function rowOf(page: Page, number: string, more: string) {
  const row = page.locator('tr', { hasText: number });
  await expect(page.locator('tbody tr').first()).toBeVisible();
  while (!(await row.isVisible())) {
    const shown = await page.locator('tbody tr').count();
    await button(page, more).click();
    await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(shown);
  }
  return row;
}

test('a case is given to an officer, who visits and finds nothing, and the family is told so in kind words', async ({
  page,
}) => {
  const language = 'kk';
  const id = await grant(page);
  const { read } = await enterAs(page, 'samat');
  const { number } = await read(id);
  await open(page, '/monitoring', language);
  await button(page, told(language, 'monitoring.reckon')).click();
  await expect(page.getByText(told(language, 'monitoring.reckon.done').split(':')[0] ?? '')).toBeVisible({
    timeout: RECKONING_MS,
  });
  const row = await rowOf(page, number, told(language, 'office.more'));
  await row.getByRole('button', { name: told(language, 'monitoring.assign') }).click();
  await page.getByLabel(told(language, 'monitoring.officer')).selectOption({ label: 'Марат Сейдахмет' });
  await page
    .locator('.act-form')
    .getByRole('button', { name: told(language, 'monitoring.assign.do') })
    .click();
  await expect(row).toHaveCount(0);

  await enterAs(page, 'marat');
  await page.goto('/monitoring/checks?mine=true&stage=assigned');
  await (await rowOf(page, number, told(language, 'office.more'))).getByRole('link').click();
  await page.getByLabel(told(language, 'check.visit.from'), { exact: true }).fill(timeAgo(40, 0));
  await page.getByLabel(told(language, 'check.visit.to'), { exact: true }).fill(timeAgo(5, 1));
  await page.getByLabel(told(language, 'check.visit.seen')).fill('Анасы мен төрт баласы үйде, бәрі өтініштегідей.');
  await page.getByLabel(told(language, 'check.visit.stranger')).check();
  await button(page, told(language, 'check.visit.do')).click();
  await page.getByLabel(told(language, 'check.outcome.nothing')).check();
  await page.getByLabel(told(language, 'check.finding.text')).fill('Отбасының айтқаны дұрыс, ештеңе анықталмады.');
  await expectAccessible(page);
  await expectNoSideways(page);
  await button(page, told(language, 'check.finding.do')).click();
  await expect(page.getByText(told(language, 'check.stage.closed'), { exact: true })).toBeVisible();

  await enterAs(page, 'asel');
  await page.goto(`/my/${id}`);
  const card = page.getByRole('region', { name: told(language, 'my.checks'), exact: true });
  await expect(card).toContainText(told(language, 'my.checks.nothing').split('{day}')[1]?.trim() ?? '');
  await expectAccessible(page);
  await expectNoSideways(page);
  await expectOnlyInOffice(page, language, id);
});
