import type { CheckOutcome, CheckStage, CheckState, FamilyGroup, FoundKind, SignalCode } from '@tirek/casework';
import { sql } from 'kysely';
import type { CheckSort } from '../contract/monitoring.ts';
import { type ListAsked, type ListPage, type Orderable, ordered, pageOf } from './ordering.ts';
import type { MonitoringCheckTable } from './tables.ts';
import type { ActorTransaction } from './with-actor.ts';

/** A check as lists and figures need it; derived from its stream. Money is whole tiyn. */
export type CheckRow = Omit<MonitoringCheckTable, 'counted_version' | 'register_waits'> & {
  readonly register_waits: boolean;
};

/** The row of a check. `keys` are the hashes of its signs. */
export function toCheckRow({ origin, openedOn, ...state }: CheckState, keys: readonly string[]): CheckRow {
  if (!origin || openedOn === null) throw new Error('a check that was not opened has no row');
  const { finding, assigned, mended } = state;
  return {
    id: origin.id,
    version: state.version,
    case_id: origin.case,
    office_path: origin.office,
    quarter: origin.quarter,
    stage: state.stage,
    control: origin.control,
    sealed: origin.sealed,
    officer: assigned?.officer ?? null,
    opened_day: openedOn,
    visit_by: assigned?.visitBy ?? null,
    found_day: finding?.on ?? null,
    closed_day: state.closedOn,
    outcome: finding?.outcome ?? null,
    found: [...(finding?.found ?? [])],
    signals: origin.signals.map(({ code }) => code),
    signal_keys: [...keys],
    groups: [...origin.groups],
    monthly_tiyn: origin.monthly,
    expected_tiyn: origin.expected,
    register_waits: finding?.wrongEntry !== null && finding?.wrongEntry !== undefined && mended === null,
  };
}

/** Writes the row of a check anew. */
export async function saveCheck({ db }: ActorTransaction, row: CheckRow): Promise<void> {
  const { id: _, ...changed } = row;
  await db
    .insertInto('monitoring_check')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changed))
    .execute();
}

/** A check of a list. */
export interface ListedCheck {
  readonly id: string;
  readonly version: number;
  readonly case: string;
  readonly office: string;
  readonly quarter: string;
  readonly stage: CheckStage;
  readonly control: boolean;
  readonly sealed: boolean;
  readonly officer: string | null;
  readonly openedDay: string;
  readonly visitBy: string | null;
  readonly foundDay: string | null;
  readonly outcome: CheckOutcome | null;
  readonly found: readonly FoundKind[];
  readonly signals: readonly SignalCode[];
  readonly groups: readonly FamilyGroup[];
  readonly registerWaits: boolean;
}

// Columns were written by `saveCheck` from the same types.
const toListed = (row: Omit<MonitoringCheckTable, 'register_waits'> & { register_waits: boolean }): ListedCheck => ({
  id: row.id,
  version: row.version,
  case: row.case_id,
  office: row.office_path,
  quarter: row.quarter,
  stage: row.stage as CheckStage,
  control: row.control,
  sealed: row.sealed,
  officer: row.officer,
  openedDay: row.opened_day,
  visitBy: row.visit_by,
  foundDay: row.found_day,
  outcome: row.outcome,
  found: row.found as FoundKind[],
  signals: row.signals as SignalCode[],
  groups: row.groups as FamilyGroup[],
  registerWaits: row.register_waits,
});

/** What is looked for; each given part narrows. */
export interface CheckQuery {
  readonly case?: string | undefined;
  readonly office?: string | undefined;
  readonly officer?: string | undefined;
  readonly stage?: CheckStage | undefined;
  readonly outcome?: CheckOutcome | undefined;
  readonly signal?: SignalCode | undefined;
  readonly group?: FamilyGroup | undefined;
  readonly quarter?: string | undefined;
  readonly control?: boolean | undefined;
  /** Only those with an answer: what figures count. */
  readonly answered?: boolean | undefined;
  readonly registerWaits?: boolean | undefined;
}

function select({ db }: ActorTransaction, query: CheckQuery) {
  let found = db.selectFrom('monitoring_check');
  if (query.case !== undefined) found = found.where('case_id', '=', query.case);
  if (query.office !== undefined) found = found.where(sql<boolean>`is_within(office_path, ${query.office})`);
  if (query.officer !== undefined) found = found.where('officer', '=', query.officer);
  if (query.stage !== undefined) found = found.where('stage', '=', query.stage);
  if (query.outcome !== undefined) found = found.where('outcome', '=', query.outcome);
  if (query.signal !== undefined) found = found.where(sql<boolean>`${query.signal} = any (signals)`);
  if (query.group !== undefined) found = found.where(sql<boolean>`${query.group} = any (groups)`);
  if (query.quarter !== undefined) found = found.where('quarter', '=', query.quarter);
  // Who was drawn is told only of those whose finding is there.
  if (query.control !== undefined) found = found.where('control', '=', query.control).where('outcome', 'is not', null);
  if (query.answered === true) found = found.where('outcome', 'in', ['confirmed', 'nothing']);
  if (query.registerWaits === true) found = found.where('register_waits', '=', true);
  return found;
}

const CHECK_ORDER: Orderable<CheckSort> = {
  fields: {
    openedDay: { of: sql`opened_day`, type: 'date', always: true },
    // Once it is answered nobody waits for the visit.
    visitBy: { of: sql`case when outcome is null then visit_by end`, type: 'date' },
    number: { of: sql`(select f.number from case_file f where f.id = monitoring_check.case_id)`, type: 'text' },
  },
  ids: [{ of: sql`monitoring_check.id`, type: 'uuid', always: true }],
};

/** A page of the checks that fit, in the order that is asked. */
export async function listChecks(
  tx: ActorTransaction,
  { sort, after, limit, ...query }: CheckQuery & ListAsked<CheckSort>,
): Promise<ListPage<ListedCheck>> {
  const { place, orderBy, follows } = ordered(CHECK_ORDER, sort, after);
  const found = select(tx, query)
    .selectAll()
    .select(place.as('place'))
    .where(follows)
    .orderBy(orderBy)
    .limit(limit + 1);
  return pageOf(await found.execute(), limit, toListed);
}

/** How many checks fit. */
export async function countChecks(tx: ActorTransaction, query: CheckQuery): Promise<number> {
  const { count } = await select(tx, query)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** One check; undefined where there is none the actor may see. */
export async function findCheck({ db }: ActorTransaction, id: string): Promise<ListedCheck | undefined> {
  const row = await db.selectFrom('monitoring_check').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toListed(row);
}

/** A check with an answer, as figures need it. */
export interface AnsweredCheck {
  readonly office: string;
  readonly control: boolean;
  readonly signals: readonly SignalCode[];
  readonly groups: readonly FamilyGroup[];
  readonly found: readonly FoundKind[];
}

/** Every check that was answered within an office: confirmed, or nothing found. */
export async function listAnswered(
  tx: ActorTransaction,
  query: Pick<CheckQuery, 'office' | 'quarter'>,
): Promise<readonly AnsweredCheck[]> {
  const rows = await select(tx, { ...query, answered: true })
    .select(['office_path', 'control', 'signals', 'groups', 'found'])
    .execute();
  return rows.map((row) => ({
    office: row.office_path,
    control: row.control,
    signals: row.signals as SignalCode[],
    groups: row.groups as FamilyGroup[],
    found: row.found as FoundKind[],
  }));
}
