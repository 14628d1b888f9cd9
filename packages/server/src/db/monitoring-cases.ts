import type { FamilyGroup, Signal, SignalCode } from '@tirek/casework';
import { sql } from 'kysely';
import type { SeenSort } from '../contract/monitoring.ts';
import { insertMany } from './insert-many.ts';
import type { Personal } from './personal.ts';
import type { MonitoringCaseTable } from './tables.ts';
import { type ListAsked, type ListPage, type Orderable, ordered, pageOf } from './ordering.ts';
import type { ActorTransaction } from './with-actor.ts';

/** A granted case as monitoring sees it. Money is whole tiyn. */
export interface SeenCase {
  readonly case: string;
  readonly version: number;
  /** `2026-11`: the month it was looked at. */
  readonly month: string;
  /** When the registers were last asked about it. */
  readonly watchedAt: string | null;
  readonly office: string;
  /** 0 where nothing is due this month. */
  readonly monthly: number;
  readonly groups: readonly FamilyGroup[];
  /** Signs that the case itself gives, without what lies around it. */
  readonly own: readonly Signal[];
}

/** With what the reckoning of a night made of it. */
export interface ReckonedCase extends SeenCase {
  readonly quarter: string;
  readonly signals: readonly Signal[];
  readonly chance: number;
  readonly expected: number;
  readonly control: boolean;
  readonly sealed: boolean;
  readonly place: number | null;
}

const placeOf = (id: string): string => `monitoring_case/${id}`;
const seal = (personal: Personal, id: string, signals: readonly Signal[]): string =>
  personal.seal(JSON.stringify(signals), placeOf(id));
// Sealed by this file from the same type.
const open = (personal: Personal, id: string, sealed: string): Signal[] =>
  JSON.parse(personal.open(sealed, placeOf(id))) as Signal[];

const toRow = (personal: Personal, one: ReckonedCase, at: string): MonitoringCaseTable => ({
  case_id: one.case,
  version: one.version,
  month: one.month,
  watched_at: one.watchedAt,
  office_path: one.office,
  quarter: one.quarter,
  reckoned_at: at,
  monthly_tiyn: one.monthly,
  groups: [...one.groups],
  signals: one.signals.map(({ code }) => code),
  own_sealed: seal(personal, one.case, one.own),
  signals_sealed: seal(personal, one.case, one.signals),
  chance: one.chance,
  expected_tiyn: one.expected,
  control: one.control,
  sealed: one.sealed,
  place: one.place,
});

const AT_ONCE = 500;

/** Puts what was reckoned in the place of what was before. As the system. */
export async function replaceSeenCases(
  { db, personal }: ActorTransaction,
  cases: readonly ReckonedCase[],
  at: string,
): Promise<void> {
  await db.deleteFrom('monitoring_case').execute();
  for (let from = 0; from < cases.length; from += AT_ONCE)
    await insertMany(
      db,
      'monitoring_case',
      cases.slice(from, from + AT_ONCE).map((one) => toRow(personal, one, at)),
    );
}

/** Adds cases that were looked at and not reckoned yet: none of them is on the list. As the system. */
export async function insertSeenCases(
  { db, personal }: ActorTransaction,
  cases: readonly SeenCase[],
  at: string,
): Promise<void> {
  const unreckoned = { quarter: '', signals: [], chance: 0, expected: 0, control: false, sealed: false, place: null };
  await insertMany(
    db,
    'monitoring_case',
    cases.map((one) => toRow(personal, { ...one, ...unreckoned }, at)),
  );
}

/** What the last reckoning saw, by case. As the system. */
export async function loadSeenCases({ db, personal }: ActorTransaction): Promise<ReadonlyMap<string, SeenCase>> {
  const rows = await db
    .selectFrom('monitoring_case')
    .select(['case_id', 'version', 'month', 'watched_at', 'office_path', 'monthly_tiyn', 'groups', 'own_sealed'])
    .execute();
  return new Map(
    rows.map((row) => [
      row.case_id,
      {
        case: row.case_id,
        version: row.version,
        month: row.month,
        watchedAt: row.watched_at,
        office: row.office_path,
        monthly: row.monthly_tiyn,
        groups: row.groups as FamilyGroup[],
        own: open(personal, row.case_id, row.own_sealed),
      },
    ]),
  );
}

/** A case of the list: with its signs, as far as they are not closed. */
export interface ListedSeenCase {
  readonly case: string;
  readonly number: string;
  readonly office: string;
  readonly quarter: string;
  readonly place: number;
  readonly sealed: boolean;
  readonly control: boolean;
  readonly signals: readonly Signal[];
  readonly groups: readonly FamilyGroup[];
  readonly monthly: number;
  readonly chance: number;
  readonly expected: number;
  readonly reckonedAt: string;
}

/** What is looked for in the list; each given part narrows. */
export interface SeenQuery {
  readonly office?: string | undefined;
  readonly signal?: SignalCode | undefined;
  readonly case?: string | undefined;
}

function select({ db }: ActorTransaction, { office, signal, case: id }: SeenQuery) {
  let found = db
    .selectFrom('monitoring_case as seen')
    .innerJoin('case_file as file', 'file.id', 'seen.case_id')
    .where('place', 'is not', null)
    // What is being checked, or was in this quarter, is off the list.
    .where(sql<boolean>`not exists (select from monitoring_check c where c.case_id = seen.case_id
      and (c.outcome is null or c.quarter = seen.quarter))`);
  if (office !== undefined) found = found.where(sql<boolean>`is_within(seen.office_path, ${office})`);
  // Where the reasons are closed they are not found by either.
  if (signal !== undefined) found = found.where(sql<boolean>`not seen.sealed and ${signal} = any (seen.signals)`);
  if (id !== undefined) found = found.where('seen.case_id', '=', id);
  return found;
}

const SEEN_ORDER: Orderable<SeenSort> = {
  fields: {
    place: { of: sql`seen.place`, type: 'bigint' },
    number: { of: sql`file.number`, type: 'text', always: true },
    monthly: { of: sql`seen.monthly_tiyn`, type: 'bigint', always: true },
  },
  ids: [{ of: sql`seen.case_id`, type: 'uuid', always: true }],
};

/** A page of the cases worth a look, in the order that is asked. */
export async function listSeenCases(
  tx: ActorTransaction,
  { sort, after, limit, ...query }: SeenQuery & ListAsked<SeenSort>,
): Promise<ListPage<ListedSeenCase>> {
  const { place: at, orderBy, follows } = ordered(SEEN_ORDER, sort, after);
  const found = select(tx, query)
    .selectAll('seen')
    .select('file.number')
    .select(at.as('at'))
    .where(follows)
    .orderBy(orderBy)
    .limit(limit + 1);
  const rows = (await found.execute()).map(({ at: place, ...row }) => ({ row, place }));
  return pageOf(rows, limit, ({ row }) => ({
    case: row.case_id,
    number: row.number,
    office: row.office_path,
    quarter: row.quarter,
    place: row.place ?? 0,
    sealed: row.sealed,
    control: row.control,
    signals: open(tx.personal, row.case_id, row.signals_sealed),
    groups: row.groups as FamilyGroup[],
    monthly: row.monthly_tiyn,
    chance: row.chance,
    expected: row.expected_tiyn,
    reckonedAt: row.reckoned_at,
  }));
}

/** How many cases are listed. */
export async function countSeenCases(tx: ActorTransaction, query: SeenQuery): Promise<number> {
  const { count } = await select(tx, query)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Cases that ran when the list was reckoned last. As the system. */
export async function listRunning({ db }: ActorTransaction): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('monitoring_case')
    .select('case_id')
    .where('monthly_tiyn', '>', 0)
    .orderBy('case_id')
    .execute();
  return rows.map((row) => row.case_id);
}
