import type { DebtCause, DebtStage, RepaymentWay } from '@tirek/casework';
import { sql } from 'kysely';
import type { DebtSort } from '../contract/debts.ts';
import type { Stream } from './event-store.ts';
import { insertMany } from './insert-many.ts';
import { post } from './ledger.ts';
import { type ListAsked, type ListPage, type Orderable, ordered, pageOf } from './ordering.ts';
import type { ActorTransaction } from './with-actor.ts';

/** A debt of a case as lists need it. Whole tiyn; days are ISO. */
export interface DebtRow {
  readonly debt: string;
  readonly cause: DebtCause;
  readonly stage: DebtStage;
  readonly way: RepaymentWay | null;
  readonly amount: number;
  readonly repaid: number;
  readonly writtenOff: number;
  readonly owed: number;
  readonly toReturn: number;
  readonly proposedDay: string;
  readonly nextDue: string | null;
  readonly objected: boolean;
}

/** Money that came for a debt or went back, by what it is known by. */
export interface RepaymentRow {
  readonly reference: string;
  readonly debt: string;
  readonly amount: number;
  readonly returned: boolean;
  readonly on: string;
  /** File and number of the line of the bank that told of it; null where it came otherwise. */
  readonly line: string | null;
}

/** Something that happened to a debt as the books take it. */
export interface DebtPosting {
  readonly happening: 'debtEstablished' | 'debtReduced' | 'debtRepaid' | 'debtWrittenOff' | 'repaymentReturned';
  /** The debt and the event's place in the history: it is posted once. */
  readonly subject: string;
  readonly amount: number;
  readonly day: string;
}

/** The debts of a case, the repayments that are new, and what the new events do to the books. */
export interface CaseDebts {
  readonly debts: readonly DebtRow[];
  readonly repayments: readonly RepaymentRow[];
  readonly postings: readonly DebtPosting[];
}

const toDebtRow = ({ id, officePath }: Stream, row: DebtRow) => ({
  case_id: id,
  debt: row.debt,
  office_path: officePath,
  cause: row.cause,
  stage: row.stage,
  way: row.way,
  amount_tiyn: row.amount,
  repaid_tiyn: row.repaid,
  written_off_tiyn: row.writtenOff,
  owed_tiyn: row.owed,
  to_return_tiyn: row.toReturn,
  proposed_day: row.proposedDay,
  next_due: row.nextDue,
  objected: row.objected,
});

const toRepaymentRow = ({ id }: Stream, { reference, debt, amount, returned, on, line }: RepaymentRow) => ({
  reference,
  case_id: id,
  debt,
  amount_tiyn: amount,
  returned,
  on_day: on,
  bank_line: line,
});

/** Writes the debts of many new cases at once. */
export async function insertDebts(
  tx: ActorTransaction,
  cases: readonly { readonly stream: Stream; readonly debts?: CaseDebts | undefined }[],
): Promise<void> {
  const { db } = tx;
  await insertMany(
    db,
    'debt',
    cases.flatMap(({ stream, debts }) => (debts?.debts ?? []).map((row) => toDebtRow(stream, row))),
  );
  await insertMany(
    db,
    'debt_repayment',
    cases.flatMap(({ stream, debts }) => (debts?.repayments ?? []).map((row) => toRepaymentRow(stream, row))),
  );
  for (const { stream, debts } of cases)
    for (const { happening, subject, amount, day } of debts?.postings ?? [])
      await post(tx, {
        happening,
        subject,
        amounts: { amount },
        officePath: stream.officePath,
        caseId: stream.id,
        day,
      });
}

/** Puts the debts of a case in the place of those before, and adds what came in. Throws `BrokenRule` where a reference was counted. */
export async function saveDebts(tx: ActorTransaction, stream: Stream, debts: CaseDebts): Promise<void> {
  await tx.db.deleteFrom('debt').where('case_id', '=', stream.id).execute();
  await insertDebts(tx, [{ stream, debts }]);
}

export interface DebtQuery {
  /** Number of the case. */
  readonly number?: string | undefined;
  readonly office?: string | undefined;
  readonly stage?: DebtStage | undefined;
  readonly cause?: DebtCause | undefined;
}

/** A debt with the case it is of. */
export interface ListedDebt extends DebtRow {
  readonly case: string;
  readonly office: string;
}

function select({ db }: ActorTransaction, { number, office, stage, cause }: DebtQuery) {
  let found = db.selectFrom('debt');
  if (number !== undefined)
    found = found.where('case_id', 'in', db.selectFrom('case_file').select('id').where('number', '=', number));
  if (office !== undefined) found = found.where(sql<boolean>`is_within(office_path, ${office})`);
  if (stage !== undefined) found = found.where('stage', '=', stage);
  if (cause !== undefined) found = found.where('cause', '=', cause);
  return found;
}

const DEBT_ORDER: Orderable<DebtSort> = {
  fields: {
    nextDue: { of: sql`next_due`, type: 'date' },
    number: { of: sql`(select f.number from case_file f where f.id = debt.case_id)`, type: 'text' },
    amount: { of: sql`amount_tiyn`, type: 'bigint', always: true },
    // Of what is only proposed nothing is owed yet.
    owed: { of: sql`case when stage <> 'proposed' then owed_tiyn end`, type: 'bigint' },
  },
  ids: [
    { of: sql`case_id`, type: 'uuid', always: true },
    { of: sql`debt.debt`, type: 'text', always: true },
  ],
};

/** A page of the debts that fit, in the order that is asked. */
export async function listDebts(
  tx: ActorTransaction,
  { sort, after, limit, ...query }: DebtQuery & ListAsked<DebtSort>,
): Promise<ListPage<ListedDebt>> {
  const { place, orderBy, follows } = ordered(DEBT_ORDER, sort, after);
  const found = select(tx, query)
    .selectAll()
    .select(place.as('place'))
    .where(follows)
    .orderBy(orderBy)
    .limit(limit + 1);
  return pageOf(await found.execute(), limit, (row) => ({
    case: row.case_id,
    office: row.office_path,
    debt: row.debt,
    // Written by `saveDebts` from the same types.
    cause: row.cause as DebtCause,
    stage: row.stage as DebtStage,
    way: row.way as RepaymentWay | null,
    amount: row.amount_tiyn,
    repaid: row.repaid_tiyn,
    writtenOff: row.written_off_tiyn,
    owed: row.owed_tiyn,
    toReturn: row.to_return_tiyn,
    proposedDay: row.proposed_day,
    nextDue: row.next_due,
    objected: row.objected,
  }));
}

const BATCH = 50;

/** Cases with an instalment that should have come before a day, some at a time, in the order of their ids. */
export async function casesWithOverdueInstalment(
  { db }: ActorTransaction,
  day: string,
  after: string | undefined,
): Promise<string[]> {
  let found = db
    .selectFrom('debt')
    .select('case_id')
    .distinct()
    .where('stage', '=', 'repaying')
    .where('way', '=', 'voluntary')
    .where('objected', '=', false)
    .where('next_due', '<', day)
    .orderBy('case_id')
    .limit(BATCH);
  if (after !== undefined) found = found.where('case_id', '>', after);
  return (await found.execute()).map(({ case_id }) => case_id);
}

/** Number and sums of debts, whole tiyn. */
export interface DebtSums {
  readonly count: number;
  readonly amount: number;
  readonly repaid: number;
  readonly writtenOff: number;
  readonly owed: number;
}

/** The sums of all debts that fit, not only of a page. */
export async function sumDebts(tx: ActorTransaction, query: DebtQuery): Promise<DebtSums> {
  const sum = (column: string) => sql<number>`coalesce(sum(${sql.ref(column)}), 0)::bigint`;
  return select(tx, query)
    .select((of) => [
      of.fn.countAll<number>().as('count'),
      // What is only proposed, or no longer asked, is not asked back.
      sql<number>`coalesce(sum(amount_tiyn) filter (where stage not in ('proposed', 'ended')), 0)::bigint`.as('amount'),
      sum('repaid_tiyn').as('repaid'),
      sum('written_off_tiyn').as('writtenOff'),
      sum('owed_tiyn').as('owed'),
    ])
    .executeTakeFirstOrThrow();
}
