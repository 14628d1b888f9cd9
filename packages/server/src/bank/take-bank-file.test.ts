import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NotDone } from '../cases/execute.ts';
import { insertAllocation } from '../db/funds.ts';
import { post } from '../db/ledger.ts';
import { type ActorTransaction, withActor } from '../db/with-actor.ts';
import { answerPayments, type BankAnswers } from '../demo/bank.ts';
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
import { BadBankFile } from './bad-bank-file.ts';
import { keepFile } from './kept-file.ts';
import { enterPayer, findPayer } from './payer.ts';
import { reconciliationOf } from './reconciliation.ts';
import { takeBankFile } from './take-bank-file.ts';
import { fileWriter } from './write-file.ts';

const MONTH = '2026-03';
const FAMILIES = 40;
const moment = { at: '2026-03-20T05:00:00.000Z', day: '2026-03-20' };
const payer = {
  office: URBAN,
  name: 'Department (made up)',
  bin: '000140000013',
  iban: 'KZ92070101KSN0000000',
};
let office: OfficeAtWork;
let register: string;
let answers: BankAnswers;

const as = <T>(login: string, work: (tx: ActorTransaction) => Promise<T>): Promise<T> =>
  withActor(office.database, personIn(office.town, login), work);
const zarina = <T>(work: (tx: ActorTransaction) => Promise<T>): Promise<T> => as('zarina', work);
const rows = <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  office.database.asSuperuser<Row & Record<string, unknown>>(sql, values);
const textOf = (write: (() => Iterable<string>) | undefined): string => [...(write?.() ?? [])].join('');
const take = async (text: string, login = 'zarina') => {
  const kept = await keepFile([Buffer.from(text)]);
  return as(login, (tx) => takeBankFile(tx, kept, moment));
};
const counts = async () => {
  const found = await rows<{ state: string; n: string }>(
    'select state, count(*)::text as n from payment where register_id = $1 group by state',
    [register],
  );
  return Object.fromEntries(found.map(({ state, n }) => [state, Number(n)]));
};
const booksOf = () => as('kamila', (tx) => checkLedger(tx));
const sums = () => zarina((tx) => reconciliationOf(tx, register));
const codeOf = (error: unknown): unknown =>
  error instanceof NotDone && 'refusal' in error.why ? error.why.refusal.code : error;

async function send(): Promise<string> {
  const { id } = await zarina((tx) => openRegister(tx, { office: URBAN, month: MONTH }, moment));
  await zarina((tx) => gather(tx, { id, moment }));
  await zarina((tx) => check(tx, { id, moment, persons: madeUpPersonFacts(() => moment) }));
  await zarina((tx) => lock(tx, { id, moment }));
  await zarina((tx) => signRegister(tx, { id, moment }));
  await as('samat', (tx) => signRegister(tx, { id, moment }));
  const write = fileWriter(await zarina((tx) => findPayer(tx, URBAN)));
  await zarina((tx) => fileRegister(tx, { id, moment, write }));
  await zarina((tx) => sendRegister(tx, { id, moment }));
  return id;
}

async function fileText(): Promise<string> {
  return zarina(async (tx) => {
    const loaded = await loadRegister(tx, register);
    if (!loaded) throw new Error('no register');
    let whole = '';
    for await (const piece of fileOf(tx, loaded, fileWriter(payer))) whole += piece;
    return whole;
  });
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
  const amount = 100_000_000_000;
  const id = randomUUIDv7();
  await as('samat', async (tx) => {
    await insertAllocation(tx, { id, office: URBAN, period: '2026', amount, source: 'Budget of the town' }, moment.day);
    await post(tx, {
      happening: 'fundsAllocated',
      subject: id,
      amounts: { amount },
      officePath: URBAN,
      caseId: null,
      day: moment.day,
    });
    await enterPayer(tx, payer, moment);
  });
  register = await send();
  answers = await answerPayments([await fileText()], {
    seed: 3,
    rejects: 0.1,
    returns: 0.1,
    paysOn: '2026-03-23',
    returnsOn: '2026-03-25',
  });
});
afterAll(() => office.close());

describe('files of the bank', () => {
  test('cut short, changed, or about another register leave everything as it was', async () => {
    const paid = textOf(answers.paid);
    const foreign = textOf(answers.report).replace(/<OrgnlMsgId>.*?</, '<OrgnlMsgId>OTHER<');
    const elsewhere = paid.replace(payer.iban, 'KZ26722C000010000001');
    const counted = textOf(answers.report).replace(/<OrgnlNbOfTxs>\d+/, '<OrgnlNbOfTxs>7');
    for (const text of [paid.slice(0, -200), paid.replace(/<Sum>\d+/, '<Sum>1'), foreign, elsewhere, counted]) {
      await expect(take(text)).rejects.toBeInstanceOf(BadBankFile);
    }
    expect(await counts()).toEqual({ sent: FAMILIES });
    expect(await rows('select from bank_file')).toEqual([]);
    expect(await rows('select from bank_line')).toEqual([]);
  });

  test('a report takes each payment where it says, and an answer waits for money', async () => {
    const taken = await take(textOf(answers.report));
    expect(taken).toMatchObject({ taken: true, registers: [{ id: register, reconciled: false }] });
    const { accepted = 0, rejected = 0 } = await counts();
    expect(rejected).toBeGreaterThan(0);
    expect(accepted + rejected).toBe(FAMILIES);
    expect(await booksOf()).toEqual([]);
    expect(await sums()).toMatchObject({ agrees: true, bank: { paid: 0 } });
  });

  test('the same file a second time does nothing and says when it was taken', async () => {
    const before = await counts();
    const [first] = await rows<{ id: string }>('select id from bank_file');
    expect(await take(textOf(answers.report))).toEqual({ taken: false, id: first?.id });
    expect(await counts()).toEqual(before);
  });

  test('what came back before it was said to be paid waits for that, and then the register is reconciled', async () => {
    await take(textOf(answers.returned));
    expect((await counts())['returned']).toBeUndefined();
    const open = await rows<{ trouble: string }>("select trouble from bank_line where outcome = 'waiting'");
    expect(new Set(open.map(({ trouble }) => trouble))).toEqual(new Set(['notPaidYet']));
    const taken = await take(textOf(answers.paid));
    expect(taken).toMatchObject({ taken: true, registers: [{ id: register, reconciled: true }] });
    const { returned = 0, settled = 0, rejected = 0, ...rest } = await counts();
    expect(rest).toEqual({});
    expect(returned).toBe(open.length);
    expect(settled + rejected + returned).toBe(FAMILIES);
    expect(await booksOf()).toEqual([]);
    expect(await sums()).toMatchObject({ agrees: true, openLines: 0, ledger: { inTransit: 0 }, bank: { open: 0 } });
  });

  test('the same told once more in another file is no news, and paid by another name waits', async () => {
    const again = textOf(answers.paid).replaceAll('BANK-', 'BANK2-');
    await take(again);
    const [line] = await rows<{ outcome: string }>(
      'select outcome from bank_line where file_id = (select id from bank_file order by taken_at desc, id desc limit 1) group by outcome',
    );
    expect(line).toEqual({ outcome: 'noted' });
    await take(textOf(answers.paid).replaceAll(/<AcctSvcrRef>/g, '<AcctSvcrRef>X'));
    const waiting = await rows<{ trouble: string }>("select distinct trouble from bank_line where outcome = 'waiting'");
    expect(waiting).toEqual([{ trouble: 'paidTwice' }]);
    expect(await booksOf()).toEqual([]);
  });
});

describe('a line that found no payment', () => {
  let payment: { id: string; net_tiyn: string };
  let place: { file: string; number: number };

  beforeAll(async () => {
    // What was rejected is due again: it goes into the next register.
    register = await send();
    const [first] = await rows<{ id: string; net_tiyn: string }>(
      'select id, net_tiyn from payment where register_id = $1 order by seq limit 1',
      [register],
    );
    if (!first) throw new Error('nothing was due again');
    payment = first;
    const next = await answerPayments([await fileText()], {
      seed: 1,
      rejects: 0,
      returns: 0,
      paysOn: '2026-03-27',
      returnsOn: '2026-03-28',
    });
    await take(textOf(next.paid).replace(payment.id.replaceAll('-', ''), 'CUT-SHORT-BY-THE-BANK'));
    const [line] = await rows<{ file: string; number: number }>(
      "select file_id as file, number from bank_line where trouble = 'unknownPayment'",
    );
    if (!line) throw new Error('no line waits');
    place = line;
  });

  test('keeps its register open', async () => {
    expect((await counts())['sent']).toBe(1);
    const [{ state } = { state: '' }] = await rows<{ state: string }>(
      'select state from payment_register where id = $1',
      [register],
    );
    expect(state).toBe('answered');
  });

  test('is not matched with a payment of another amount', async () => {
    const [elsewhere] = await rows<{ id: string }>('select id from payment where net_tiyn <> $1 limit 1', [
      payment.net_tiyn,
    ]);
    const act = { type: 'matchBankLine', payment: elsewhere?.id ?? '', reason: 'It looks like this one.' } as const;
    expect(await zarina((tx) => actOnLine(tx, place, act, moment)).catch(codeOf)).toBe('bank.otherAmount');
  });

  test('moves its payment when one officer has named it and another confirmed', async () => {
    const act = { type: 'matchBankLine', payment: payment.id, reason: 'The bank cut the name short.' } as const;
    await zarina((tx) => actOnLine(tx, place, act, moment));
    expect((await counts())['sent']).toBe(1);
    const confirm = { type: 'confirmBankMatch' } as const;
    expect(await as('zarina', (tx) => actOnLine(tx, place, confirm, moment)).catch(codeOf)).toBe('bank.samePerson');
    await as('samat', (tx) => actOnLine(tx, place, confirm, moment));
    expect((await counts())['sent']).toBeUndefined();
    const [{ state } = { state: '' }] = await rows<{ state: string }>(
      'select state from payment_register where id = $1',
      [register],
    );
    expect(state).toBe('reconciled');
    expect(await sums()).toMatchObject({ agrees: true, openLines: 0 });
    expect(await booksOf()).toEqual([]);
  });
});
