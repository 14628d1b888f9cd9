import { type RawBuilder, sql } from 'kysely';
import type { ExitTab } from '../contract/exits.ts';
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

/** A row of a list, with what it is sorted by. */
export type OutcomeRow = CaseOutcomeTable & {
  readonly sort: string;
  readonly months_total: number | null;
  readonly cases_total: number | null;
};

/** What is asked of a list. */
export interface ExitListAsked {
  readonly office: string;
  readonly day: string;
  readonly after: readonly [sort: string, id: string] | undefined;
  readonly limit: number;
}

interface Listing {
  readonly where: (day: string) => RawBuilder<boolean>;
  /** Text that grows down the list. */
  readonly sort: RawBuilder<string>;
}

const LISTINGS: Readonly<Record<ExitTab, Listing>> = {
  leaving: {
    where: (day) =>
      sql`o.outcome = 'grant' and o.exit_day is null and not o.withdrawn and o.aid_to <= ${day}::date + ${LEAVING_DAYS}::integer`,
    sort: sql`o.aid_to::text`,
  },
  left: {
    where: () => sql`o.exit_day is not null`,
    sort: sql`lpad((date '9999-12-31' - o.exit_day)::text, 8, '0')`,
  },
  followUps: {
    where: (day) => sql`o.follow_up_day <= ${day}::date + 14`,
    sort: sql`o.follow_up_day::text`,
  },
  longStayers: {
    // Its last case only: of the earlier ones the family is known by the later.
    where: (day) =>
      sql`o.outcome = 'grant' and o.aid_to >= ${day}::date - ${STAYING_DAYS}::integer and o.exit_day is null
        and total.months > ${LONG_STAY_MONTHS}
        and not coalesce((select awarded from later_case_of(o.case_id)), false)`,
    sort: sql`lpad((100000 - total.months)::text, 6, '0')`,
  },
  nearMisses: {
    where: () => sql`o.outcome = 'refuse' and o.missed_by_tiyn <= ${NEAR_MISS_TIYN}
      and not coalesce((select awarded from later_case_of(o.case_id)), false)`,
    sort: sql`lpad(o.missed_by_tiyn::text, 12, '0')`,
  },
};

/** A page of a list about leaving; found is only what the actor may see. */
export async function listExits(
  { db }: ActorTransaction,
  tab: ExitTab,
  { office, day, after, limit }: ExitListAsked,
): Promise<readonly OutcomeRow[]> {
  const { where, sort } = LISTINGS[tab];
  const total =
    tab === 'longStayers'
      ? sql`months_assisted(o.case_id, ${day.slice(0, 7)})`
      : sql`(select null::integer as months, null::integer as cases)`;
  const from = after ? sql`and (${sort}, o.case_id) > (${after[0]}, ${after[1]}::uuid)` : sql``;
  const { rows } = await sql<OutcomeRow>`
    select o.*, ${sort} as sort, total.months as months_total, total.cases as cases_total
    from case_outcome o cross join lateral ${total} as total
    where is_within(o.office_path, ${office}) and ${where(day)} ${from}
    order by sort, o.case_id limit ${limit}`.execute(db);
  return rows;
}
