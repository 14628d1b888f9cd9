import { randomUUIDv7 } from 'node:crypto';
import type { SavedMonth } from '@tirek/casework';
import { sql } from 'kysely';
import type { ActorTransaction } from './with-actor.ts';

/** A confirmed check whose case has moved on since what it saved was counted last. */
export interface Uncounted {
  readonly check: string;
  readonly case: string;
  readonly office: string;
}

/** Confirmed checks of which what was saved is to be counted again. As the system. */
export async function listUncounted({ db }: ActorTransaction): Promise<readonly Uncounted[]> {
  return db
    .selectFrom('monitoring_check as c')
    .innerJoin('case_file as f', 'f.id', 'c.case_id')
    .select(['c.id as check', 'c.case_id as case', 'c.office_path as office'])
    .where('c.outcome', '=', 'confirmed')
    .where(sql<boolean>`c.counted_version is distinct from f.version`)
    .orderBy('c.id')
    .execute();
}

/** Holds a check until the transaction ends, so that two who count do it one after the other. */
export async function holdCheck({ db }: ActorTransaction, check: string): Promise<void> {
  await db.selectFrom('monitoring_check').select('id').where('id', '=', check).forUpdate().execute();
}

/**
 * Brings what a check saved to what it saves now: months that no longer are, or are otherwise, are reversed; new ones are
 * added. A month of the case that another check has saved already is not saved again: the database keeps that.
 */
export async function countSaved(
  { db }: ActorTransaction,
  { check, case: id, office }: Uncounted,
  saved: readonly SavedMonth[],
  { version, day }: { readonly version: number; readonly day: string },
): Promise<void> {
  const standing = await db
    .selectFrom('monitoring_saving')
    .select(['id', 'month', 'amount_tiyn'])
    .where('check_id', '=', check)
    .where('reversed_day', 'is', null)
    .execute();
  const stays = (row: (typeof standing)[number]): boolean =>
    saved.some(({ month, amount }) => month === row.month && amount === row.amount_tiyn);
  const gone = standing.filter((row) => !stays(row)).map((row) => row.id);
  if (gone.length > 0)
    await db.updateTable('monitoring_saving').set({ reversed_day: day }).where('id', 'in', gone).execute();
  const kept = new Set(standing.filter(stays).map(({ month }) => month));
  const added = saved.filter(({ month }) => !kept.has(month));
  if (added.length > 0)
    await db
      .insertInto('monitoring_saving')
      .values(
        added.map(({ month, amount }) => ({
          id: randomUUIDv7(),
          case_id: id,
          month,
          check_id: check,
          office_path: office,
          amount_tiyn: amount,
          counted_day: day,
          reversed_day: null,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  await db.updateTable('monitoring_check').set({ counted_version: version }).where('id', '=', check).execute();
}

/** Months that were saved, and what was taken back. Money is whole tiyn. */
export interface SavedSum {
  readonly months: number;
  readonly cases: number;
  readonly amount: number;
  readonly reversed: number;
}

/** What was saved within an office. */
export async function sumSaved({ db }: ActorTransaction, office: string): Promise<SavedSum> {
  const { rows } = await sql<SavedSum>`
    select count(*) filter (where reversed_day is null)::int as months,
        count(distinct case_id) filter (where reversed_day is null)::int as cases,
        coalesce(sum(amount_tiyn) filter (where reversed_day is null), 0)::bigint as amount,
        coalesce(sum(amount_tiyn) filter (where reversed_day is not null), 0)::bigint as reversed
      from monitoring_saving where is_within(office_path, ${office})`.execute(db);
  return rows[0] ?? { months: 0, cases: 0, amount: 0, reversed: 0 };
}

/** What one check saved, month by month; reversed months are left out. */
export async function listSaved({ db }: ActorTransaction, check: string): Promise<readonly SavedMonth[]> {
  const rows = await db
    .selectFrom('monitoring_saving')
    .select(['month', 'amount_tiyn as amount'])
    .where('check_id', '=', check)
    .where('reversed_day', 'is', null)
    .orderBy('month')
    .execute();
  return rows;
}
