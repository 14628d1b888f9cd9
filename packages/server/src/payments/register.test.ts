import { createHash, randomUUIDv7 } from 'node:crypto';
import type { ProofName } from '@tirek/casework';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NotDone } from '../cases/execute.ts';
import { insertAllocation } from '../db/funds.ts';
import { post } from '../db/ledger.ts';
import { type ActorTransaction, withActor } from '../db/with-actor.ts';
import { orderId, personIn, URBAN } from '../demo/town.ts';
import { madeUpPersonFacts } from '../registers/person-facts.ts';
import { addEntitledFamilies } from '../testing/many-families.ts';
import { openOffice, type OfficeAtWork } from '../testing/office-at-work.ts';
import { fileWriter } from '../bank/write-file.ts';
import { applyOutcomes } from './answers.ts';
import { checkLedger } from './books.ts';
import { check } from './check.ts';
import { fileOf, fileRegister, sendRegister } from './file.ts';
import { gather, openRegister, refuseSecondRegister } from './gather.ts';
import { lock } from './lock.ts';
import { advanceRegister, holdRegister, loadRegister } from './register-at-work.ts';
import { signRegister } from './sign.ts';

const MONTH = '2026-03';
const FAMILIES = 24;
let office: OfficeAtWork;
const moment = { at: '2026-03-20T05:00:00.000Z', day: '2026-03-20' };
const write = fileWriter({
  office: URBAN,
  name: 'Қаланың жұмыспен қамту бөлімі',
  bin: '000140000013',
  iban: 'KZ92070101KSN0000000',
});

const as = <T>(login: string, work: (tx: ActorTransaction) => Promise<T>): Promise<T> =>
  withActor(office.database, personIn(office.town, login), work);
const zarina = <T>(work: (tx: ActorTransaction) => Promise<T>): Promise<T> => as('zarina', work);
const rows = <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  office.database.asSuperuser<Row & Record<string, unknown>>(sql, values);
const persons = madeUpPersonFacts(() => moment);

async function give(amount: number): Promise<void> {
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
  });
}

/** The open register of the month, or a new one, to where it is checked. */
async function checked(): Promise<string> {
  const [open] = await rows<{ id: string }>("select id from payment_register where state in ('gathered', 'checked')");
  const { id } = open ?? (await zarina((tx) => openRegister(tx, { office: URBAN, month: MONTH }, moment)));
  await zarina((tx) => gather(tx, { id, moment }));
  await zarina((tx) => check(tx, { id, moment, persons }));
  return id;
}

/** … to where the bank has it. */
async function sent(): Promise<string> {
  const id = await checked();
  await zarina((tx) => lock(tx, { id, moment }));
  await zarina((tx) => signRegister(tx, { id, moment }));
  await as('samat', (tx) => signRegister(tx, { id, moment }));
  await zarina((tx) => fileRegister(tx, { id, moment, write }));
  await zarina((tx) => sendRegister(tx, { id, moment }));
  return id;
}

/** What the bank says of payments of a register. */
const answer = (
  id: string,
  outcome: Parameters<typeof applyOutcomes>[1],
  payments: readonly string[],
): Promise<unknown> =>
  zarina(async (tx) => {
    const register = await holdRegister(tx, id);
    const told = payments.map((one) => ({ id: one, reason: outcome === 'rejected' ? 'AC04' : null, day: moment.day }));
    await applyOutcomes(tx, outcome, told, moment.day);
    return advanceRegister(
      tx,
      register,
      { type: 'answerPayments', answer: `${outcome} ${payments.length} ${payments[0]}`, changed: payments.length },
      moment,
    );
  });

const paymentsOf = (id: string) =>
  rows<{ id: string; case_id: string; state: string; held_for: ProofName | null; net_tiyn: string }>(
    'select id, case_id, state, held_for, net_tiyn from payment where register_id = $1 order by seq',
    [id],
  );
const booksOf = () => as('kamila', (tx) => checkLedger(tx));
const codeOf = (error: unknown): unknown => (error instanceof NotDone ? error.why : error);

/** Families of the town with money due for the month; `from` tells them apart from those before. */
async function addFamilies(count: number, from: number): Promise<void> {
  const { database, town } = office;
  const members = [personIn(town, 'yerlan').person, personIn(town, 'gulmira').person] as const;
  await addEntitledFamilies({
    personal: database.personal,
    superuser: (sql: string, values: readonly unknown[]) => database.asSuperuser(sql, values),
    count,
    from,
    month: MONTH,
    office: URBAN,
    seed: 4,
    order: { id: orderId(0), members },
  });
}

beforeAll(async () => {
  office = await openOffice();
  await addFamilies(FAMILIES, 0);
});
afterAll(() => office.close());

describe('a register of payments', () => {
  test('without funds holds every payment, says so, and has nothing to lock', async () => {
    const id = await checked();
    const payments = await paymentsOf(id);
    expect(payments).toHaveLength(FAMILIES);
    expect(new Set(payments.map(({ held_for }) => held_for))).toEqual(new Set(['fundsSuffice']));
    expect(await zarina((tx) => lock(tx, { id, moment })).catch(codeOf)).toEqual({
      refusal: { code: 'register.empty' },
    });
  });

  test('is open once for a month and territory', async () => {
    const second = zarina((tx) => openRegister(tx, { office: URBAN, month: MONTH }, moment));
    const refused = await second.catch((error: unknown) => codeOf(refuseSecondRegister(error)));
    expect(refused).toEqual({ refusal: { code: 'register.alreadyOpen' } });
  });

  test('pays every family once, is balanced at every step, and brings back what came back', async () => {
    await give(100_000_000_000);
    const id = await sent();
    expect(await booksOf()).toEqual([]);
    const payments = await paymentsOf(id);
    expect(payments.map(({ state }) => state)).toEqual(Array(FAMILIES).fill('sent'));
    const ids = payments.map((one) => one.id);
    await answer(id, 'rejected', ids.slice(0, 2));
    expect(await booksOf()).toEqual([]);
    await answer(id, 'accepted', ids.slice(2));
    await answer(id, 'settled', ids.slice(2));
    expect(await booksOf()).toEqual([]);
    await answer(id, 'returned', ids.slice(2, 3));
    expect(await booksOf()).toEqual([]);

    const next = await checked();
    const again = await paymentsOf(next);
    expect(again.map(({ case_id }) => case_id).toSorted()).toEqual(
      payments
        .slice(0, 3)
        .map(({ case_id }) => case_id)
        .toSorted(),
    );
    expect(again.map(({ net_tiyn }) => net_tiyn).toSorted()).toEqual(
      payments
        .slice(0, 3)
        .map(({ net_tiyn }) => net_tiyn)
        .toSorted(),
    );
    await zarina((tx) => lock(tx, { id: next, moment }));
    expect(await booksOf()).toEqual([]);
  });

  test('is written into the same file each time it is asked for', async () => {
    const [register] = await rows<{ id: string; file_hash: string }>(
      'select id, file_hash from payment_register where file_hash is not null limit 1',
    );
    const text = await zarina(async (tx) => {
      const loaded = await loadRegister(tx, register?.id ?? '');
      if (!loaded) throw new Error('no register');
      let whole = '';
      for await (const piece of fileOf(tx, loaded, write)) whole += piece;
      return whole;
    });
    expect(createHash('sha256').update(text).digest('hex')).toBe(register?.file_hash);
    expect(text).toContain(`<NbOfTxs>${FAMILIES}</NbOfTxs>`);
  });
});

describe('two who do the same at once', () => {
  const both = async (...works: readonly (() => Promise<unknown>)[]): Promise<readonly string[]> =>
    (await Promise.allSettled(works.map((work) => work()))).map(({ status }) => status).toSorted();
  const paidTwice = () =>
    rows(`select i.case_id from payment_item i join entitlement e on e.case_id = i.case_id and e.month = i.month
      where i.live group by i.case_id, i.month, e.amount_tiyn having sum(i.amount_tiyn) > e.amount_tiyn`);

  test('gather the same money into two registers once', async () => {
    await addFamilies(12, 1000);
    const open = (month: string) => zarina((tx) => openRegister(tx, { office: URBAN, month }, moment));
    const [march, april] = [await open(MONTH), await open('2026-04')];
    const gathering = [march, april].map(
      ({ id }) =>
        () =>
          zarina((tx) => gather(tx, { id, moment })),
    );
    expect((await both(...gathering)).includes('fulfilled')).toBe(true);
    expect(await paidTwice()).toEqual([]);
    // Whoever lost gathers once more, and finds nothing that the other one has.
    await both(...gathering);
    for (const work of gathering) await work();
    expect(await paidTwice()).toEqual([]);
    const [count] = await rows<{ n: number }>(
      "select count(*)::int as n from payment where state = 'gathered' and register_id = any($1)",
      [[march.id, april.id]],
    );
    expect(count?.n).toBe(12);
  });

  test('lock, sign and send a register once', async () => {
    const registers = await rows<{ id: string }>(
      "select r.id from payment_register r where state = 'gathered' and exists (select from payment p where p.register_id = r.id)",
    );
    const id = registers[0]?.id ?? '';
    const onlyOne = ['fulfilled', 'rejected'];
    await zarina((tx) => check(tx, { id, moment, persons }));
    const locking = () => zarina((tx) => lock(tx, { id, moment }));
    expect(await both(locking, locking)).toEqual(onlyOne);
    const signing = (login: string) => () => as(login, (tx) => signRegister(tx, { id, moment }));
    expect(await both(signing('zarina'), signing('zarina'))).toEqual(onlyOne);
    expect(await both(signing('samat'), signing('samat'))).toEqual(onlyOne);
    const filing = () => zarina((tx) => fileRegister(tx, { id, moment, write }));
    expect(await both(filing, filing)).toEqual(onlyOne);
    const sending = () => zarina((tx) => sendRegister(tx, { id, moment }));
    expect(await both(sending, sending)).toEqual(onlyOne);
    const [posted] = await rows<{ sent: number; payments: number }>(
      `select (select count(*) from ledger_posting where happening = 'sent' and register_id = $1)::int as sent,
        (select count(*) from payment where state = 'sent' and register_id = $1)::int as payments`,
      [id],
    );
    expect(posted?.sent).toBe(posted?.payments);
    expect(await booksOf()).toEqual([]);
  });
});

describe('what the database keeps, whatever program asks', () => {
  test('a payment does not go back, and a locked one keeps its amount', async () => {
    const back = rows("update payment set state = 'gathered' where state = 'sent'");
    await expect(back).rejects.toMatchObject({ constraint: 'payment_goes_its_way' });
    const more = rows("update payment set gross_tiyn = gross_tiyn + 100 where state = 'sent'");
    await expect(more).rejects.toMatchObject({ constraint: 'a_locked_payment_stays' });
  });

  test('a month is not gathered a second time in the same turn', async () => {
    const again =
      rows(`insert into payment_item (payment_id, register_id, case_id, month, turn, before_tiyn, amount_tiyn)
      select gen_random_uuid(), register_id, case_id, month, turn, 0, 1
      from payment_item i limit 1`);
    await expect(again).rejects.toMatchObject({ constraint: 'no_month_is_paid_twice_at_once' });
  });

  test('a happening is not posted twice', async () => {
    const again =
      rows(`insert into ledger_posting (happening, subject, part, debit, credit, amount_tiyn, office_path, day)
      select happening, subject, part, debit, credit, amount_tiyn, office_path, day from ledger_posting limit 1`);
    await expect(again).rejects.toMatchObject({ constraint: 'a_happening_is_posted_once' });
  });

  test('an officer of another district sees nothing of it', async () => {
    const seen = await as('nurgul', ({ db }) => db.selectFrom('payment').select('id').execute());
    expect(seen).toEqual([]);
  });

  test('a consultant moves no money', async () => {
    const paid = as('botagoz', ({ db }) =>
      db.updateTable('payment').set({ state: 'settled' }).where('state', '=', 'sent').execute(),
    );
    expect((await paid)[0]?.numUpdatedRows).toBe(0n);
  });
});
