import { type RawBuilder, sql } from 'kysely';
import type { ExitSort, ExitTab } from '../contract/exits.ts';
import type { Sort } from '../contract/order.ts';
import { type ListPage, type Orderable, ordered, pageOf } from './ordering.ts';
import type { CaseOutcomeTable } from './tables.ts';
import type { ActorTransaction } from './with-actor.ts';

/** A family whose aid ends so soon is about to leave, days. */
const LEAVING_DAYS = 30;
/** More months of aid than one contract has, over all cases of the family: house rule. */
const LONG_STAY_MONTHS = 6;
/** Aid that ended longer ago is over: who had it does not stay on assistance, days. */
const STAYING_DAYS = 92;
/** Over the line by at most so much a head, whole tiyn: refusals typically miss by one to five thousand tenge. */
const NEAR_MISS_TIYN = 500_000;

/** A row of a list. */
export type OutcomeRow = CaseOutcomeTable & {
  readonly months_total: number | null;
  readonly cases_total: number | null;
};

/** What is asked of a list. */
export interface ExitListAsked {
  readonly office: string;
  readonly day: string;
  /** Without it each list is in its own order. */
  readonly sort?: Sort<ExitSort> | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

interface Listing {
  readonly where: (day: string) => RawBuilder<boolean>;
  /** Its own order. */
  readonly sort: Sort<ExitSort>;
}

const LISTINGS: Readonly<Record<ExitTab, Listing>> = {
  leaving: {
    where: (day) =>
      sql`o.outcome = 'grant' and o.exit_day is null and not o.withdrawn and o.aid_to <= ${day}::date + ${LEAVING_DAYS}::integer`,
    sort: 'aidTo',
  },
  left: {
    where: () => sql`o.exit_day is not null`,
    sort: '-exitDay',
  },
  followUps: {
    where: (day) => sql`o.follow_up_day <= ${day}::date + 14`,
    sort: 'followUpDay',
  },
  longStayers: {
    // Its last case only: of the earlier ones the family is known by the later.
    where: (day) =>
      sql`o.outcome = 'grant' and o.aid_to >= ${day}::date - ${STAYING_DAYS}::integer and o.exit_day is null
        and total.months > ${LONG_STAY_MONTHS}
        and not coalesce((select awarded from later_case_of(o.case_id)), false)`,
    sort: '-months',
  },
  nearMisses: {
    where: () => sql`o.outcome = 'refuse' and o.missed_by_tiyn <= ${NEAR_MISS_TIYN}
      and not coalesce((select awarded from later_case_of(o.case_id)), false)`,
    sort: 'missedBy',
  },
};

const EXIT_ORDER: Orderable<ExitSort> = {
  fields: {
    number: { of: sql`(select f.number from case_file f where f.id = o.case_id)`, type: 'text' },
    aidTo: { of: sql`o.aid_to`, type: 'date' },
    exitDay: { of: sql`o.exit_day`, type: 'date' },
    followUpDay: { of: sql`o.follow_up_day`, type: 'date' },
    months: { of: sql`total.months`, type: 'bigint' },
    missedBy: { of: sql`o.missed_by_tiyn`, type: 'bigint' },
    incomeNow: { of: sql`o.income_now_tiyn`, type: 'bigint' },
  },
  ids: [{ of: sql`o.case_id`, type: 'uuid', always: true }],
};

/** A page of a list about leaving; found is only what the actor may see. */
export async function listExits(
  { db }: ActorTransaction,
  tab: ExitTab,
  { office, day, sort, after, limit }: ExitListAsked,
): Promise<ListPage<OutcomeRow>> {
  const { where, sort: own } = LISTINGS[tab];
  const { place, orderBy, follows } = ordered(EXIT_ORDER, sort ?? own, after);
  const total =
    tab === 'longStayers'
      ? sql`months_assisted(o.case_id, ${day.slice(0, 7)})`
      : sql`(select null::integer as months, null::integer as cases)`;
  const { rows } = await sql<OutcomeRow & { readonly place: string }>`
    select o.*, total.months as months_total, total.cases as cases_total, ${place} as place
    from case_outcome o cross join lateral ${total} as total
    where is_within(o.office_path, ${office}) and ${where(day)} and ${follows}
    order by ${orderBy} limit ${limit + 1}`.execute(db);
  return pageOf(rows, limit, (row) => row);
}
