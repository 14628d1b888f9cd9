import { sql } from 'kysely';
import type { ActorTransaction } from './with-actor.ts';

/** Funds of a territory in a year up to a month, whole tiyn. */
export interface Funds {
  readonly allocated: number;
  readonly spent: number;
  readonly left: number;
}

/** What was given to a territory for a year and its months up to one, and what registers have taken of it so far. */
export async function fundsOf({ db }: ActorTransaction, office: string, month: string): Promise<Funds> {
  const year = month.slice(0, 4);
  const { rows } = await sql<{ allocated: number; spent: number }>`select
    (select coalesce(sum(amount_tiyn), 0)::bigint from fund_allocation
      where office_path = ${office} and (period = ${year} or period between ${`${year}-01`} and ${month})) as allocated,
    (select coalesce(sum(p.net_tiyn), 0)::bigint from payment p join payment_register r on r.id = p.register_id
      where r.office_path = ${office} and r.month between ${`${year}-01`} and ${`${year}-12`}
        and p.state in ('locked', 'filed', 'sent', 'accepted', 'settled')) as spent`.execute(db);
  const { allocated = 0, spent = 0 } = rows[0] ?? {};
  return { allocated, spent, left: Math.max(0, allocated - spent) };
}

/** One allocation. */
export interface Allocation {
  readonly id: string;
  readonly office: string;
  /** `2026` or `2026-03`. */
  readonly period: string;
  readonly amount: number;
  readonly source: string;
}

/** Writes down money given to a territory; posting it is the caller's. */
export async function insertAllocation({ db, actor }: ActorTransaction, one: Allocation, day: string): Promise<void> {
  const { id, office, period, amount, source } = one;
  const row = {
    id,
    office_path: office,
    period,
    amount_tiyn: amount,
    source,
    entered_by: actor.person,
    entered_day: day,
  };
  await db.insertInto('fund_allocation').values(row).execute();
}

/** Allocations one may see, of an office or a year, the newest first. */
export async function listAllocations(
  { db }: ActorTransaction,
  { office, year }: { readonly office?: string | undefined; readonly year?: string | undefined },
) {
  let found = db
    .selectFrom('fund_allocation')
    .selectAll()
    .orderBy('entered_day', 'desc')
    .orderBy('id', 'desc')
    .limit(500);
  if (office !== undefined) found = found.where('office_path', '=', office);
  if (year !== undefined) found = found.where(sql<boolean>`starts_with(period, ${year})`);
  return found.execute();
}
