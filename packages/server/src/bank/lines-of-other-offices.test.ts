import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertAllocation } from '../db/funds.ts';
import { findBankFiles, findBankLine, listBankLines } from '../db/bank-files.ts';
import { post } from '../db/ledger.ts';
import { type ActorTransaction, withActor } from '../db/with-actor.ts';
import { answerPayments } from '../demo/bank.ts';
import { RURAL } from '../demo/offices.ts';
import { orderId, personIn, URBAN } from '../demo/town.ts';
import { checkLedger } from '../payments/books.ts';
import { check } from '../payments/check.ts';
import { fileOf, fileRegister, sendRegister } from '../payments/file.ts';
import { gather, openRegister } from '../payments/gather.ts';
import { lock } from '../payments/lock.ts';
import { loadRegister } from '../payments/register-at-work.ts';
import { signRegister } from '../payments/sign.ts';
import { madeUpPersonFacts } from '../registers/person-facts.ts';
import { addEntitledFamilies } from '../testing/many-families.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';
import { actOnLine } from './act-on-line.ts';
import { keepFile } from './kept-file.ts';
import { enterPayer } from './payer.ts';
import { takeBankFile } from './take-bank-file.ts';
import { fileWriter } from './write-file.ts';

const MONTH = '2026-03';
const moment = { at: '2026-03-20T05:00:00.000Z', day: '2026-03-20' };
const payer = { office: URBAN, name: 'Department (made up)', bin: '000140000013', iban: 'KZ92070101KSN0000000' };
let office: OfficeAtWork;
let register: string;
let paid: string;
let taken: string;

const as = <T>(login: string, work: (tx: ActorTransaction) => Promise<T>): Promise<T> =>
  withActor(office.database, personIn(office.town, login), work);
const zarina = <T>(work: (tx: ActorTransaction) => Promise<T>): Promise<T> => as('zarina', work);
const queueOf = async (login: string) =>
  (await as(login, (tx) => listBankLines(tx, { state: 'open', limit: 25 }))).lines;

/** The register of the town, sent to the bank, and what the bank says it paid of it. */
async function sendAndAnswer(): Promise<void> {
  register = (await zarina((tx) => openRegister(tx, { office: URBAN, month: MONTH }, moment))).id;
  const at = { id: register, moment };
  await zarina((tx) => gather(tx, at));
  await zarina((tx) => check(tx, { ...at, persons: madeUpPersonFacts(() => moment) }));
  await zarina((tx) => lock(tx, at));
  await zarina((tx) => signRegister(tx, at));
  await as('samat', (tx) => signRegister(tx, at));
  const write = fileWriter(payer);
  await zarina((tx) => fileRegister(tx, { ...at, write }));
  await zarina((tx) => sendRegister(tx, at));
  const text = await zarina(async (tx) => {
    const loaded = await loadRegister(tx, register);
    let whole = '';
    if (loaded) for await (const piece of fileOf(tx, loaded, write)) whole += piece;
    return whole;
  });
  const manner = { seed: 3, rejects: 0, returns: 0, paysOn: '2026-03-23', returnsOn: '2026-03-25' };
  paid = [...((await answerPayments([text], manner)).paid?.() ?? [])].join('');
}

beforeAll(async () => {
  office = await openOffice();
  const { database, town } = office;
  await addEntitledFamilies({
    personal: database.personal,
    superuser: (sql, values) => database.asSuperuser(sql, values),
    count: 3,
    month: MONTH,
    office: URBAN,
    seed: 4,
    order: { id: orderId(0), members: [personIn(town, 'yerlan').person, personIn(town, 'gulmira').person] },
  });
  const [id, amount] = [randomUUIDv7(), 100_000_000_000];
  await as('samat', async (tx) => {
    await insertAllocation(tx, { id, office: URBAN, period: '2026', amount, source: 'Budget of the town' }, moment.day);
    const told = { happening: 'fundsAllocated', subject: id, amounts: { amount }, officePath: URBAN } as const;
    await post(tx, { ...told, caseId: null, day: moment.day });
    await enterPayer(tx, payer, moment);
  });
  // Both offices have their accounts served together: what the bank tells of one comes with the other's.
  await as('kairat', (tx) => enterPayer(tx, { ...payer, office: RURAL }, moment));
  await sendAndAnswer();
  const kept = await keepFile([Buffer.from(paid)]);
  taken = (await as('nurgul', (tx) => takeBankFile(tx, kept, moment))).id;
});
afterAll(() => office.close());

describe('lines of the bank about payments of another office', () => {
  test('wait there with their payment, and not with whoever brought the file', async () => {
    expect(await queueOf('nurgul')).toEqual([]);
    const lines = await queueOf('zarina');
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(line).toMatchObject({ file: taken, kind: 'paid', outcome: 'waiting', trouble: 'otherOffice' });
      expect(line.payment).toMatchObject({ register, state: 'sent', net: line.amount });
    }
    const [told] = await as('nurgul', (tx) => findBankFiles(tx, [taken]));
    expect(told).toMatchObject({ lines: 3, outcomes: {} });
  });

  test('move their payments when two persons there have said so; the books balance', async () => {
    const lines = await queueOf('zarina');
    for (const { number, payment } of lines) {
      const place = { file: taken, number };
      const match = { type: 'matchBankLine', payment: payment?.id ?? '', reason: 'It names our payment.' } as const;
      await expect(as('nurgul', (tx) => actOnLine(tx, place, match, moment))).rejects.toThrow('not done');
      await zarina((tx) => actOnLine(tx, place, match, moment));
      await as('samat', (tx) => actOnLine(tx, place, { type: 'confirmBankMatch' }, moment));
      const line = await zarina((tx) => findBankLine(tx, taken, number));
      expect(line).toMatchObject({ outcome: 'matched', payment: { state: 'settled' } });
    }
    expect(await as('kamila', checkLedger)).toEqual([]);
  });

  test('are not handed to an office whose payment they are not', async () => {
    const line = {
      file_id: taken,
      number: 9,
      office_path: URBAN,
      kind: 'paid',
      of_all: false,
      amount_tiyn: 1,
    } as const;
    const waits = { ...line, outcome: 'waiting', trouble: 'otherOffice' } as const;
    const empty = { end_to_end_id: null, reference: null, day: null, reason: null };
    const insert = as('nurgul', (tx) =>
      tx.db
        .insertInto('bank_line')
        .values({ ...waits, ...empty, payment_id: null, register_id: null })
        .execute(),
    );
    await expect(insert).rejects.toMatchObject({ rule: 'row_level_security' });
  });
});
