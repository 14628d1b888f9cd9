import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { momentOf } from '../cases/moment.ts';
import { toTenge } from '../bank/tenge.ts';
import { withActor } from '../db/with-actor.ts';
import { personIn, URBAN } from '../demo/town.ts';
import { checkLedger } from '../payments/books.ts';
import { type OfficeAtWork, openOffice, type Told } from '../testing/office-at-work.ts';
import { type OwingFamily, owingFamily } from '../testing/owing-family.ts';

const IBAN = 'KZ92070101KSN0000000';
const reason = 'The family wrote the number of its case.';
let office: OfficeAtWork;
let family: OwingFamily;
let other: OwingFamily;
let at = new Date();
const on = (day: string): void => {
  at = new Date(`${day}T05:00:00Z`);
};

/** A notice of the bank: money that came into the account, each with the bank's own name of it. */
const notice = (money: readonly { readonly amount: number; readonly reference: string }[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.12"><BkToCstmrDbtCdtNtfctn>
<GrpHdr><MsgId>BANK-${randomUUID().slice(0, 8)}</MsgId><CreDtTm>2026-03-30T10:00:00+05:00</CreDtTm></GrpHdr>
<Ntfctn><Id>N-1</Id><Acct><Id><IBAN>${IBAN}</IBAN></Id></Acct>${money
    .map(
      ({ amount, reference }) =>
        `<Ntry><Amt Ccy="KZT">${toTenge(amount)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-03-30</Dt></BookgDt><AcctSvcrRef>${reference}</AcctSvcrRef></Ntry>`,
    )
    .join('')}</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>`;

interface Line {
  readonly file: string;
  readonly number: number;
  readonly reference: string;
  readonly outcome: string;
  readonly offered: string[];
  readonly repayment: object | null;
}

async function bring(money: Parameters<typeof notice>[0]): Promise<void> {
  const headers = {
    ...(await office.headersOf('zarina')),
    'content-type': 'application/xml',
    'idempotency-key': randomUUID(),
  };
  const answer = await office.app.inject({ method: 'POST', url: '/v1/bank-files', headers, payload: notice(money) });
  expect([answer.statusCode, answer.body]).toEqual([201, answer.body]);
}

async function lineOf(reference: string, state = 'open'): Promise<Line> {
  const { body } = await (await office.enter('zarina')).get(`/v1/bank-lines?state=${state}&limit=100`);
  const found = (body['lines'] as Line[]).find((line) => line.reference === reference);
  if (!found) throw new Error(`no line ${reference} is ${state}`);
  return found;
}

const does = async (login: string, line: Line, act: object): Promise<Told> =>
  (await office.enter(login)).ask('POST', `/v1/bank-lines/${line.file}/${line.number}`, act, {
    'idempotency-key': randomUUID(),
  });
const repays = ({ id, debt }: OwingFamily) => ({ type: 'matchRepayment', case: id, debt, reason });
const owedBy = async ({ id, debt }: OwingFamily): Promise<number> => {
  const { body } = await (await office.enter('botagoz')).get('/v1/debts');
  const found = (body['debts'] as { case: string; debt: string; owed: number }[]).find(
    (one) => one.case === id && one.debt === debt,
  );
  return found?.owed ?? -1;
};
/** Where the books of families and debts disagree; payments stand here as the bank left them, without their own postings. */
const books = async () =>
  (await withActor(office.database, personIn(office.town, 'kamila'), checkLedger)).filter(
    ({ code }) => code === 'unbalanced' || code === 'receivable',
  );

beforeAll(async () => {
  on('2026-02-10');
  office = await openOffice({ clock: () => momentOf(at) });
  const payer = { office: URBAN, name: 'Department (made up)', bin: '000140000013', iban: IBAN };
  const key = { 'idempotency-key': randomUUID() };
  const entered = await (await office.enter('samat')).ask('POST', '/v1/payer', payer, key);
  expect(entered.status).toBeLessThan(300);
  family = await owingFamily(office, { login: 'marina-owes', on });
  other = await owingFamily(office, { login: 'aigul-owes', on });
});
afterAll(() => office.close());

describe('money a family pays back through the bank', () => {
  test('stands in the case and in the books once two officers have said so', async () => {
    await bring([{ amount: 100_000, reference: 'R-FIRST' }]);
    const line = await lineOf('R-FIRST');
    expect(line.offered).toEqual(['matchRepayment', 'setAsideBankLine']);
    expect((await does('zarina', line, repays(family))).status).toBe(200);
    expect(await owedBy(family)).toBe(family.amount);
    const named = await lineOf('R-FIRST');
    expect(named).toMatchObject({ outcome: 'proposed', repayment: { case: family.id, owed: family.amount } });
    expect((await does('zarina', named, { type: 'confirmBankMatch' })).body).toMatchObject({ code: 'bank.samePerson' });
    expect((await does('samat', named, { type: 'confirmBankMatch' })).status).toBe(200);
    expect(await owedBy(family)).toBe(family.amount - 100_000);
    expect(await books()).toEqual([]);
    const { body } = await (await office.enter('botagoz')).get(`/v1/cases/${family.id}`);
    expect(body['debts']).toMatchObject([
      { repaid: [{ amount: 100_000, way: 'voluntary', reference: 'R-FIRST', line: `${line.file}/${line.number}` }] },
    ]);
  });

  test('is not counted a second time: not the same line, not the same money told again, not typed in by hand', async () => {
    const done = await lineOf('R-FIRST', 'settled');
    expect((await does('zarina', done, repays(family))).body).toMatchObject({ code: 'bank.notWaiting' });
    await bring([
      { amount: 100_000, reference: 'R-FIRST' },
      { amount: 1_000, reference: 'R-NEXT' },
    ]);
    const again = await lineOf('R-FIRST');
    // Also for another family: the two of them cannot both have paid it.
    expect((await does('zarina', again, repays(other))).status).toBe(200);
    const refused = await does('samat', again, { type: 'confirmBankMatch' });
    expect(refused.body).toMatchObject({ status: 422, code: 'debt.referenceCounted' });
    expect((await lineOf('R-FIRST')).outcome).toBe('proposed');
    expect(await owedBy(other)).toBe(other.amount);
    const typed = { type: 'recordRepayment', debt: other.debt, amount: 1_000, way: 'voluntary', on: '2026-03-30' };
    const byHand = await (await office.enter('botagoz')).does(other.id, { ...typed, reference: 'R-FIRST' });
    expect(byHand.body).toMatchObject({ code: 'debt.referenceCounted' });
    expect(await books()).toEqual([]);
  });

  test('typed in by hand before its line came, leaves the line to be set aside', async () => {
    const typed = { type: 'recordRepayment', debt: other.debt, amount: 1_000, way: 'voluntary', on: '2026-03-30' };
    await office.done('botagoz', other.id, { ...typed, reference: 'R-NEXT' });
    const line = await lineOf('R-NEXT');
    await does('zarina', line, repays(other));
    expect((await does('samat', line, { type: 'confirmBankMatch' })).body).toMatchObject({
      code: 'debt.referenceCounted',
    });
    expect((await does('samat', line, { type: 'giveBackBankMatch', reason })).status).toBe(200);
    expect((await does('zarina', line, { type: 'setAsideBankLine', reason })).status).toBe(200);
    expect(await owedBy(other)).toBe(other.amount - 1_000);
    expect(await books()).toEqual([]);
  });

  test('is not taken beyond what is owed, nor for a debt that is not there', async () => {
    const owed = await owedBy(other);
    await bring([
      { amount: owed + 1, reference: 'R-MUCH' },
      { amount: owed, reference: 'R-JUST' },
    ]);
    const much = await lineOf('R-MUCH');
    expect((await does('zarina', much, repays(other))).body).toMatchObject({ code: 'debt.moreThanOwed' });
    const unknown = { ...repays(other), debt: randomUUID() };
    expect((await does('zarina', much, unknown)).body).toMatchObject({ code: 'bank.unknownDebt' });
    const just = await lineOf('R-JUST');
    await does('zarina', just, repays(other));
    expect((await does('samat', just, { type: 'confirmBankMatch' })).status).toBe(200);
    expect(await owedBy(other)).toBe(0);
    expect(await books()).toEqual([]);
  });

  test('finds its debt by the number of the case', async () => {
    const zarina = await office.enter('zarina');
    const { body } = await (await office.enter('botagoz')).get(`/v1/cases/${family.id}`);
    const number = String(body['number']);
    const found = await zarina.get(`/v1/debts?number=${encodeURIComponent(number)}`);
    expect(found.body).toMatchObject({ debts: [{ case: family.id, debt: family.debt, number }] });
    expect((await zarina.get('/v1/debts?number=none')).body).toMatchObject({ debts: [] });
  });
});
