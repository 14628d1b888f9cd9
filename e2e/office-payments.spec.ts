import type { Page } from '@playwright/test';
import { answerPayments } from '../packages/server/src/demo/bank.ts';
import { enterAs, told, test } from './office.ts';
import { expect } from './tirek.ts';

const say = (id: Parameters<typeof told>[1], values?: Record<string, string>): string => told('ru', id, values);

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
  await enterAs(page, 'zarina');
  await page.goto('/payments');
  // The register of this month stands half way in the made-up town.
  const row = page.getByRole('row').filter({ hasText: say('registerState.checked') });
  await row.getByRole('link').first().click();
  await step(page, 'register.do.gatherPayments').click();
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
