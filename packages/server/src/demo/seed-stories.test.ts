import { afterAll, beforeAll, expect, test } from 'vitest';
import { momentOf } from '../cases/moment.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { listExits } from '../db/exit-lists.ts';
import { checkLedger } from '../payments/books.ts';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.ts';
import { seedFamilies, seedTown } from './seed.ts';
import { seedPayments } from './seed-payments.ts';

/* What the stories of the town leave behind where all of it is seen: in registers, in the books, at the bank, on lists. */

const TENGE = 100;
const TODAY = '2026-11-25';
let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  const begun = await seedTown(database, () => momentOf(new Date(`${TODAY}T09:00:00Z`)));
  if (!begun) throw new Error('there is a town already');
  await seedFamilies(database, begun, { families: 0 });
  await seedPayments(database, begun);
}, 120_000);
afterAll(() => database.close());

const rowsOf = <Row extends Record<string, unknown>>(sql: string, ...values: unknown[]): Promise<readonly Row[]> =>
  database.asSuperuser<Row>(sql, values);

interface Paid {
  readonly month: string;
  readonly state: string;
  readonly gross: number;
  readonly withheld: number;
}

/** What registers paid the family of a sign-in, in the order of time; of all its cases. */
async function paidTo(login: string): Promise<readonly Paid[]> {
  const rows = await rowsOf<Record<keyof Paid, string>>(
    `select p.month, p.state, p.gross_tiyn as gross, p.withheld_tiyn as withheld
      from payment p join case_file f on f.id = p.case_id join person_credential c on c.person = f.applicant_person
      where c.subject = $1 and p.state <> 'left' and p.state <> 'held' order by p.month, p.id`,
    login,
  );
  return rows.map(({ month, state, gross, withheld }) => ({
    month,
    state,
    gross: Number(gross),
    withheld: Number(withheld),
  }));
}

test('the assistance of 2015 was paid for two months by its own edition', async () => {
  expect(await paidTo('saule-2015')).toEqual([
    { month: '2015-05', state: 'settled', gross: 10_184 * TENGE, withheld: 0 },
    { month: '2015-06', state: 'settled', gross: 10_184 * TENGE, withheld: 0 },
  ]);
});

test('Orleu of 2016 was paid for three months at once, then month by month', async () => {
  expect((await paidTo('tursynkul')).map(({ month, state, gross }) => [month, state, gross / TENGE])).toEqual([
    ['2016-05', 'settled', 3 * 33_575],
    ['2016-08', 'settled', 33_575],
    ['2016-09', 'settled', 33_575],
    ['2016-10', 'settled', 33_575],
  ]);
});

test('what was overpaid is kept back from later payments, a fifth of each at most, and told to the case', async () => {
  const paid = await paidTo('sholpan-zh');
  expect(paid.map(({ month, state }) => [month, state])).toEqual([
    ['2026-07', 'settled'],
    ['2026-08', 'settled'],
    ['2026-09', 'settled'],
  ]);
  const [july, august, september] = paid;
  expect(july?.withheld).toBe(0);
  expect(august?.gross).toBeLessThan(july?.gross ?? 0);
  expect(august?.withheld).toBe(Math.floor((august?.gross ?? 0) / 5));
  const [told] = await rowsOf<{ sum: string }>(
    `select sum(amount_tiyn) from debt_repayment r join case_file f on f.id = r.case_id
      join person_credential c on c.person = f.applicant_person where c.subject = 'sholpan-zh'`,
  );
  expect(Number(told?.sum)).toBe((august?.withheld ?? 0) + (september?.withheld ?? 0));
});

test('money that came back from a closed account was paid again with the next month', async () => {
  const [first, again] = await paidTo('ainash');
  expect(first).toMatchObject({ month: '2026-10', state: 'returned' });
  expect(again).toEqual({ month: '2026-11', state: 'settled', gross: 2 * (first?.gross ?? 0), withheld: 0 });
});

test('the lines of a bank that cuts names short wait: they do not say whose they are', async () => {
  const waiting = await rowsOf(
    `select kind, trouble, amount_tiyn::int as amount from bank_line where outcome = 'waiting' order by day`,
  );
  const paid = await paidTo('raikhan');
  expect(paid.map(({ month, state }) => [month, state])).toEqual([
    ['2026-10', 'accepted'],
    ['2026-11', 'accepted'],
  ]);
  expect(waiting).toEqual(paid.map(({ gross: amount }) => ({ kind: 'paid', trouble: 'unknownPayment', amount })));
});

test('a family that was looked at for a sold car is told that nothing was wrong', async () => {
  expect(
    await rowsOf(
      `select m.outcome, m.found, m.signals, m.register_waits from monitoring_check m join case_file f on f.id = m.case_id
        join person_credential c on c.person = f.applicant_person where c.subject = 'zauresh'`,
    ),
  ).toEqual([{ outcome: 'nothing', found: [], signals: ['propertyFound'], register_waits: true }]);
});

test('a family that applied again is found to have returned, and one stays for longer than half a year', async () => {
  const followUps = await rowsOf<{ after: string; finding: string }>(
    `select body->>'after' as after, body->>'finding' as finding from case_event e join case_file f on f.id = e.stream_id
      join person_credential c on c.person = f.applicant_person
      where c.subject = 'gaziza' and e.type = 'followUpRecorded' order by e.at`,
  );
  expect(followUps).toEqual([
    { after: '3', finding: 'stands' },
    { after: '6', finding: 'returned' },
    { after: '3', finding: 'stands' },
  ]);
  const asked = { office: 'kz/43', day: TODAY, after: undefined, limit: 10 };
  const { rows: stayers } = await withActor(database, SYSTEM, (tx) => listExits(tx, 'longStayers', asked));
  expect(stayers.map(({ months_total, cases_total }) => [months_total, cases_total])).toContainEqual([8, 3]);
});

test('nobody left before all that was due was paid, and the books balance', async () => {
  expect(
    await rowsOf(`select f.number, e.month from entitlement e join case_file f on f.id = e.case_id
      join case_outcome o on o.case_id = e.case_id
      where o.exit_day is not null and e.amount_tiyn > coalesce((select sum(i.amount_tiyn) from payment_item i
        join payment p on p.id = i.payment_id
        where i.case_id = e.case_id and i.month = e.month and i.live and p.state = 'settled'), 0)`),
  ).toEqual([]);
  expect(await withActor(database, SYSTEM, checkLedger)).toEqual([]);
});

test('an interrupted seeding goes on where each story stands: begun again, nothing happens twice', async () => {
  const count = async (): Promise<unknown> =>
    rowsOf('select (select count(*) from case_event) as events, (select count(*) from payment) as payments');
  const before = await count();
  const again = await seedTown(database, () => momentOf(new Date('2026-12-02T09:00:00Z')));
  if (!again) throw new Error('the town has gone');
  await seedFamilies(database, again, { families: 0 });
  await seedPayments(database, again);
  expect(await count()).toEqual(before);
});
