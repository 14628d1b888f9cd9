import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { ibanOf } from '../packages/casework/src/index.ts';
import type { CaseList } from '../packages/server/src/contract/index.ts';
import { answerPayments } from '../packages/server/src/demo/bank.ts';
import { enterAs, told, test } from './office.ts';
import { expect } from './tirek.ts';

const URBAN = 'kz/43/4310';
const say = (id: Parameters<typeof told>[1], values?: Record<string, string>): string => told('ru', id, values);

async function post(page: Page, login: string, url: string, data: object): Promise<void> {
  const { me } = await enterAs(page, login);
  const headers = { 'x-csrf-token': me.csrf, 'idempotency-key': randomUUID() };
  const answer = await page.request.post(url, { data, headers });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** Families that were awarded and have no account yet get one, a few of them. */
async function nameAccounts(page: Page, wanted: number): Promise<void> {
  const consultant = await enterAs(page, 'botagoz');
  const { cases } = (await (await page.request.get('/v1/cases?phase=decided&limit=100')).json()) as CaseList;
  let named = 0;
  for (const { id, outcome } of cases) {
    if (named === wanted) return;
    const { account, actions, family } =
      outcome === 'grant' ? await consultant.read(id) : { account: null, actions: [], family: { members: [] } };
    const member = family.members?.find(({ relation }) => relation === 'applicant');
    if (account || !member || !actions.some(({ type }) => type === 'nameAccount')) continue;
    const iban = ibanOf('722', `C${String(named).padStart(12, '0')}`);
    await consultant.does(id, {
      type: 'nameAccount',
      account: { iban, holder: { kind: 'member', member: member.id } },
    });
    named += 1;
  }
}

const step = (page: Page, name: Parameters<typeof told>[1]) =>
  page.getByRole('button', { name: new RegExp(`^${say(name)}`) });

/** Takes a step that asks for one more look. */
async function twice(page: Page, name: Parameters<typeof told>[1]): Promise<void> {
  await step(page, name).click();
  await step(page, name).click();
}

async function bring(page: Page, name: string, pieces: Iterable<string>): Promise<void> {
  const buffer = Buffer.from([...pieces].join(''));
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/xml', buffer });
  await page.getByRole('button', { name: say('bank.bring'), exact: true }).click();
}

test('a payments officer takes a register from gathering to the last answer of the bank', async ({ page }) => {
  test.setTimeout(90_000);
  await page.addInitScript(() => localStorage.setItem('tirek.language', 'ru'));
  await nameAccounts(page, 12);
  const iban = 'KZ92070101KSN0000000';
  await post(page, 'samat', '/v1/payer', { office: URBAN, name: 'Отдел занятости', bin: '000140000013', iban });
  const source = 'Решение маслихата о бюджете города';
  await post(page, 'samat', '/v1/funds', { office: URBAN, period: '2026', amount: 9_000_000_000, source });

  await enterAs(page, 'zarina');
  await page.goto('/payments');
  await page.getByRole('button', { name: say('payments.open'), exact: true }).click();
  await page.getByRole('button', { name: say('payments.open.do') }).click();
  await step(page, 'register.do.checkPayments').click();
  await twice(page, 'register.do.lockPayments');
  await twice(page, 'register.do.signPayments');
  await expect(page.getByText(say('register.waits.locked'))).toBeVisible();
  const address = page.url();

  await enterAs(page, 'samat');
  await page.goto(address);
  await twice(page, 'register.do.signPayments');
  await expect(
    page.getByText(say('registerState.signed')).or(page.getByText(say('register.waits.other'))),
  ).toBeVisible();

  await enterAs(page, 'zarina');
  await page.goto(address);
  await step(page, 'register.do.filePayments').click();
  await twice(page, 'register.do.sendPayments');
  await expect(page.getByText(say('register.waits.sent'))).toBeVisible();

  const id = address.split('/').at(-1) ?? '';
  const file = await (await page.request.get(`/v1/payment-registers/${id}/file`)).text();
  const manner = { seed: 11, rejects: 0.2, returns: 0.3, paysOn: '2026-11-26', returnsOn: '2026-11-27' };
  const answers = await answerPayments([file], manner);
  const report = [...answers.report()];
  await bring(page, 'broken.xml', [report.join('').slice(0, -80)]);
  await expect(page.getByText('Из этого файла ничего не взято', { exact: false })).toBeVisible();
  await bring(page, 'report.xml', report);
  await expect(page.getByText('Файл принят', { exact: false })).toBeVisible();
  await bring(page, 'report-again.xml', report);
  await expect(page.getByText('Повторно ничего не сделано', { exact: false })).toBeVisible();
  await bring(page, 'paid.xml', answers.paid?.() ?? []);
  await expect(page.getByText(say('register.waits.reconciled'))).toBeVisible();
  await expect(page.getByText(say('reconcile.agrees'))).toBeVisible();
  if (answers.returned) {
    await bring(page, 'returned.xml', answers.returned());
    await expect(page.getByText(say('paymentState.returned')).first()).toBeVisible();
    await expect(page.getByText(say('reconcile.agrees'))).toBeVisible();
  }
});
