import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerPayments, type BankAnswers } from '../demo/bank.ts';
import { orderId, personIn, URBAN } from '../demo/town.ts';
import { addEntitledFamilies } from '../testing/many-families.ts';
import { type Officer, type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

const FAMILIES = 20;
const MONTH = '2026-01';
let office: OfficeAtWork;
let zarina: Officer;
let samat: Officer;
let id = '';
let answers: BankAnswers;

const send = (who: Officer, url: string, body: object) =>
  who.ask('POST', url, body, { 'idempotency-key': randomUUID() });
const step = (who: Officer, verb: string) => send(who, `/v1/payment-registers/${id}/${verb}`, {});
const register = async () => (await zarina.get(`/v1/payment-registers/${id}`)).body;
const textOf = (write: (() => Iterable<string>) | undefined): string => [...(write?.() ?? [])].join('');

async function bring(login: string, text: string, type = 'application/xml') {
  const headers = { ...(await office.headersOf(login)), 'content-type': type, 'idempotency-key': randomUUID() };
  const answer = await office.app.inject({ method: 'POST', url: '/v1/bank-files', headers, payload: text });
  return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
}

beforeAll(async () => {
  office = await openOffice();
  const { database, town } = office;
  const members = [personIn(town, 'yerlan').person, personIn(town, 'gulmira').person] as const;
  await addEntitledFamilies({
    personal: database.personal,
    superuser: (sql, values) => database.asSuperuser(sql, values),
    count: FAMILIES,
    month: MONTH,
    office: URBAN,
    seed: 4,
    order: { id: orderId(0), members },
  });
  zarina = await office.enter('zarina');
  samat = await office.enter('samat');
});
afterAll(() => office.close());

describe('a register over HTTP', () => {
  test('is opened by the payments officer and gathers what is due', async () => {
    const refused = await send(samat, '/v1/payment-registers', { office: URBAN, month: MONTH });
    expect(refused.status).toBe(403);
    const opened = await send(zarina, '/v1/payment-registers', { office: URBAN, month: MONTH });
    expect(opened.status).toBe(201);
    id = String(opened.body['id']);
    expect(await register()).toMatchObject({ state: 'gathered', byState: { gathered: { count: FAMILIES } } });
  });

  test('is not opened a second time while it is open', async () => {
    const second = await send(zarina, '/v1/payment-registers', { office: URBAN, month: MONTH });
    expect(second).toMatchObject({ status: 422, body: { code: 'register.alreadyOpen' } });
  });

  test('holds all payments while there are no funds, and says why', async () => {
    expect((await step(zarina, 'check')).status).toBe(200);
    expect(await register()).toMatchObject({ heldFor: { fundsSuffice: { count: FAMILIES } } });
    const page = await zarina.get(`/v1/payment-registers/${id}/payments?heldFor=fundsSuffice&limit=2`);
    expect(page.body).toMatchObject({ payments: [{ state: 'held', seq: 1 }, { seq: 2 }] });
    const rest = `/v1/payment-registers/${id}/payments?heldFor=fundsSuffice&limit=1&after=${String(page.body['next'])}`;
    expect((await zarina.get(rest)).body).toMatchObject({ payments: [{ seq: 3 }] });
  });

  test('lists its payments by amount as well, and refuses an order it does not know', async () => {
    const listed = async (sort: string) => {
      const { status, body } = await zarina.get(`/v1/payment-registers/${id}/payments?limit=100&sort=${sort}`);
      return { status, payments: body['payments'] as { id: string; net: number }[] | undefined };
    };
    const [up, down] = [await listed('net'), await listed('-net')];
    const amounts = up.payments?.map(({ net }) => net) ?? [];
    expect(amounts).toHaveLength(FAMILIES);
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
    expect(down.payments?.map((one) => one.id)).toEqual(up.payments?.map((one) => one.id).toReversed());
    expect((await listed('payee')).status).toBe(422);
  });

  test('makes no file before it is said from which account it is paid', async () => {
    const source = 'Budget of the town for the year';
    const given = { office: URBAN, period: '2026', amount: 100_000_000_000, source };
    expect((await send(zarina, '/v1/funds', given)).status).toBe(403);
    expect((await send(samat, '/v1/funds', given)).status).toBe(201);
    await step(zarina, 'check');
    await step(zarina, 'lock');
    await step(zarina, 'sign');
    expect(await step(zarina, 'sign')).toMatchObject({ status: 422, body: { code: 'register.sameSigner' } });
    await step(samat, 'sign');
    expect(await step(zarina, 'file')).toMatchObject({ status: 422, body: { code: 'bank.noPayer' } });
    const payer = { office: URBAN, name: 'Department', bin: '000140000013', iban: 'KZ92070101KSN0000000' };
    const mistyped = { ...payer, iban: 'KZ93070101KSN0000000' };
    expect(await send(samat, '/v1/payer', mistyped)).toMatchObject({ body: { code: 'bank.payerAccount' } });
    expect((await send(samat, '/v1/payer', payer)).status).toBe(200);
    expect((await step(zarina, 'file')).status).toBe(200);
    expect((await step(zarina, 'send')).status).toBe(200);
  });

  test('gives its file to the payments officer', async () => {
    const { status, bytes } = await zarina.download(`/v1/payment-registers/${id}/file`);
    expect(status).toBe(200);
    answers = await answerPayments([bytes], {
      seed: 3,
      rejects: 0.2,
      returns: 0,
      paysOn: '2026-03-23',
      returnsOn: '2026-03-25',
    });
  });
});

describe('a file of the bank over HTTP', () => {
  test('is not taken from who does not pay, nor as anything but XML', async () => {
    expect((await bring('samat', textOf(answers.report))).status).toBe(403);
    expect((await bring('zarina', '{}', 'application/json')).status).toBe(415);
  });

  test('that is broken is refused with the place, and nothing of it is kept', async () => {
    const broken = await bring('zarina', textOf(answers.paid).replace(/<Sum>\d+/, '<Sum>1'));
    expect(broken).toMatchObject({ status: 422, body: { code: 'bankFile.sum', figures: { line: 5, found: '1.00' } } });
    expect((await zarina.get(`/v1/payment-registers/${id}/reconciliation`)).body).toMatchObject({ files: [] });
  });

  test('is taken once, and the second time it is said when', async () => {
    const first = await bring('zarina', textOf(answers.report));
    expect(first).toMatchObject({ status: 201, body: { taken: true } });
    const again = await bring('zarina', textOf(answers.report));
    expect(again).toMatchObject({ status: 200, body: { taken: false, file: { outcomes: { applied: FAMILIES } } } });
  });

  test('with the last answers reconciles the register, and the three sums agree', async () => {
    const paid = await bring('zarina', textOf(answers.paid));
    expect(paid.body).toMatchObject({ registers: [{ id, reconciled: true }] });
    expect(await register()).toMatchObject({ state: 'reconciled', offered: [] });
    expect((await zarina.get(`/v1/payment-registers/${id}/reconciliation`)).body).toMatchObject({
      agrees: true,
      openLines: 0,
      bank: { open: 0 },
      ledger: { inTransit: 0 },
    });
    expect((await zarina.get('/v1/bank-lines')).body).toMatchObject({ lines: [], open: 0 });
  });

  test('about other money waits, and is set aside with a reason', async () => {
    const other = textOf(answers.paid)
      .replaceAll('DBIT', 'CRDT')
      .replace('TtlDbtNtries>', 'TtlCdtNtries>')
      .replace('/TtlDbtNtries>', '/TtlCdtNtries>');
    await bring('zarina', other);
    const { lines } = (await zarina.get('/v1/bank-lines?limit=1')).body as {
      lines: { file: string; number: number; trouble: string }[];
    };
    expect(lines[0]?.trouble).toBe('incoming');
    const url = `/v1/bank-lines/${lines[0]?.file}/${lines[0]?.number}`;
    expect(await send(zarina, url, { type: 'setAsideBankLine', reason: 'no' })).toMatchObject({
      body: { code: 'reason.tooShort' },
    });
    const aside = await send(zarina, url, { type: 'setAsideBankLine', reason: 'Rent of the office, not aid.' });
    expect(aside.body).toMatchObject({ line: { outcome: 'setAside', offered: [] } });
    expect((await zarina.get('/v1/bank-lines?state=settled')).body).toMatchObject({ lines: [{ outcome: 'setAside' }] });
  });
});
