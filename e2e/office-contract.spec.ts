import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { loneMotherOfFour } from '@tirek/family/examples';
import { assignVisit, conclude, enterAs, expectOnlyInOffice, PAPER, test, told, visit } from './office.ts';
import { expect, expectAccessible, expectNoSideways, type Language, open } from './tirek.ts';

/* The contract on a phone: drawn up at the family's table, signed, an obligation reported with a paper, and checked. */

test.describe.configure({ timeout: 120_000 });
const LANGUAGE: Language = 'ru';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const say = (id: Parameters<typeof told>[1], values: Readonly<Record<string, string>> = {}): string =>
  told(LANGUAGE, id, values);

/** Nobody is cared for at home any more: help depends on a contract. */
const family = {
  ...loneMotherOfFour.file,
  members: loneMotherOfFour.file.members.map(({ caresFor: _cared, ...member }) =>
    member.id === 'ali' ? { ...member, birthDate: '2021-01-30' } : member,
  ),
};

/** An application of a citizen of the demo, decided. Returns its id. */
async function decided(page: Page, login: string): Promise<string> {
  const { me, read, does } = await enterAs(page, login);
  const started = await page.request.post('/v1/cases', {
    data: {
      office: 'kz/43/4310',
      channel: 'citizen',
      family,
      contact: { address: 'Қызылорда, Абай көшесі, 12-үй', phone: '+7 700 111 22 33' },
    },
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

async function go(page: Page, login: string, path: string): Promise<void> {
  await enterAs(page, login);
  await open(page, path, LANGUAGE);
  await expect(page.locator('h1')).toBeVisible({ timeout: 30_000 });
}

/** The plan names its gaps, outlives the page, says what a measure needs, and refuses what the law does not let in. */
async function drawUp(page: Page, id: string): Promise<void> {
  await go(page, 'botagoz', `/cases/${id}/contract`);
  await button(page, say('plan.begin')).click();
  const ready = button(page, say('plan.drawUp'));
  await ready.click();
  await expect(page.getByText(say('plan.trouble.choose')).first()).toBeVisible();
  await page.getByLabel(say('plan.aim'), { exact: true }).fill('Постоянная работа и садик для младшего.');
  await page.reload();
  await expect(page.getByLabel(say('plan.aim'), { exact: true })).toHaveValue(
    'Постоянная работа и садик для младшего.',
  );
  const measure = page.getByRole('group', { name: say('plan.measure.nth', { number: '1' }), exact: true });
  const ends = await page.getByLabel(say('plan.to'), { exact: true }).first().inputValue();
  await measure.getByLabel(say('plan.measure.kind'), { exact: true }).selectOption('youthPractice');
  await measure.getByLabel(say('plan.measure.graduatedOn'), { exact: true }).fill('15.06.2008');
  await measure.getByLabel(say('plan.measure.provider'), { exact: true }).fill('Аппарат акима');
  await measure.getByLabel(say('plan.to'), { exact: true }).fill(ends);
  await page.getByLabel(say('plan.review.day'), { exact: true }).fill(ends);
  await expect(measure.getByText(/до 29 лет включительно\. Выберите другую меру/)).toBeVisible();
  await measure.getByLabel(say('plan.measure.kind'), { exact: true }).selectOption('publicWorks');
  await expect(measure.getByText(/трудоспособных, не освобождённых/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  await ready.click();
  await expect(page.getByText(say('contract.standing.waiting'))).toBeVisible();
  await expectOnlyInOffice(page, LANGUAGE, id);
}

test('a consultant draws up a plan, the family signs, reports an obligation with a paper, the consultant checks it', async ({
  page,
}) => {
  const id = await decided(page, 'marina');
  await drawUp(page, id);

  await go(page, 'samat', `/cases/${id}/contract`);
  await button(page, say('contract.sign.centre')).click();
  await button(page, say('contract.sign.centre')).click();
  await expect(page.getByText(say('contract.awaited'))).toHaveCount(1);

  await go(page, 'marina', `/my/${id}`);
  await button(page, say('my.contract.sign')).click();
  await expect(page.getByText(say('my.contract.sign.explained'))).toBeVisible();
  await button(page, say('my.contract.sign')).click();
  await expect(page.getByRole('heading', { name: say('my.obligation.title') })).toBeVisible();
  await page
    .getByRole('button', { name: new RegExp(`^${say('obligation.report.own').replace(/[()]/g, '\\$&')}`) })
    .first()
    .click();
  const form = page.getByRole('form', { name: say('obligation.report.own') });
  await button(page, say('obligation.report.send')).click();
  await expect(form.getByText(say('obligation.report.missing'))).toBeVisible();
  await form
    .locator('input[type=file]')
    .setInputFiles({ name: 'note.pdf', mimeType: 'application/pdf', buffer: PAPER });
  await expect(form.getByText('note.pdf')).toBeVisible();
  await button(page, say('obligation.report.send')).click();
  await expect(page.getByText(say('obligation.status.reported'), { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  await expectOnlyInOffice(page, LANGUAGE, id);

  await go(page, 'botagoz', `/cases/${id}/contract`);
  await page
    .getByRole('button', { name: new RegExp(`^${say('obligation.check')}:`) })
    .first()
    .click();
  await button(page, say('obligation.check.do')).click();
  await expect(page.getByText(say('obligation.status.done'), { exact: true }).first()).toBeVisible();
});
