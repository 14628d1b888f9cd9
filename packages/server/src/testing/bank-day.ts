import { randomUUID } from 'node:crypto';
import { answerPayments } from '../demo/bank.ts';
import { URBAN } from '../demo/town.ts';
import type { OfficeAtWork, Officer, Told } from './office-at-work.ts';

const post = async (officer: Officer, url: string, body: object = {}): Promise<Told> => {
  const told = await officer.ask('POST', url, body, { 'idempotency-key': randomUUID() });
  if (told.status >= 300) throw new Error(`${url}: ${told.status} ${JSON.stringify(told.body)}`);
  return told;
};

/** The account the office pays from, and money for a year, as its head writes them down. */
export async function openBudget(office: OfficeAtWork, period: string, tiyn: number): Promise<void> {
  const samat = await office.enter('samat');
  const payer = { office: URBAN, name: 'Department (made up)', bin: '000140000013', iban: 'KZ92070101KSN0000000' };
  await post(samat, '/v1/payer', payer);
  await post(samat, '/v1/funds', { office: URBAN, period, amount: tiyn, source: 'Decision of the maslikhat, made up' });
}

/** What a month's register paid, and what stood in the way. Whole tiyn. */
export interface PaidRegister {
  readonly id: string;
  readonly sum: number;
}

async function bringAnswers(office: OfficeAtWork, register: string, day: string): Promise<void> {
  const { bytes } = await (await office.enter('zarina')).download(`/v1/payment-registers/${register}/file`);
  const manner = { seed: 1, rejects: 0, returns: 0, paysOn: day, returnsOn: day };
  const { report, paid } = await answerPayments([bytes], manner);
  for (const write of [report, paid]) {
    const text = [...(write?.() ?? [])].join('');
    const headers = {
      ...(await office.headersOf('zarina')),
      'content-type': 'application/xml',
      'idempotency-key': randomUUID(),
    };
    const answer = await office.app.inject({ method: 'POST', url: '/v1/bank-files', headers, payload: text });
    if (answer.statusCode !== 201) throw new Error(`the bank's file was not taken: ${answer.body}`);
  }
}

/**
 * A month's register from gathering to reconciled, over HTTP: the payments officer gathers, has it checked, locks and
 * signs; the head signs too; the bank answers. Calls `after` behind every step with its name.
 */
export async function payMonth(
  office: OfficeAtWork,
  month: string,
  day: string,
  after: (step: string) => Promise<void>,
): Promise<PaidRegister> {
  const zarina = await office.enter('zarina');
  const opened = await post(zarina, '/v1/payment-registers', { office: URBAN, month });
  const id = String(opened.body['id']);
  const take = async (verb: string, login = 'zarina'): Promise<void> => {
    await post(await office.enter(login), `/v1/payment-registers/${id}/${verb}`);
    await after(`${month}: ${verb} by ${login}`);
  };
  for (const verb of ['gather', 'check', 'lock', 'sign']) await take(verb);
  await take('sign', 'samat');
  for (const verb of ['file', 'send']) await take(verb);
  await bringAnswers(office, id, day);
  await after(`${month}: answered by the bank`);
  await take('reconcile');
  const { body } = await zarina.get(`/v1/payment-registers/${id}`);
  return { id, sum: Number(body['sum']) };
}
