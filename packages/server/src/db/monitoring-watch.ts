import type { ToldAgain } from '@tirek/casework';
import type { Personal } from './personal.ts';
import type { ActorTransaction } from './with-actor.ts';

/** What registers said of a running case when they were asked again. */
export interface Watch extends ToldAgain {
  readonly case: string;
  /** ISO instant. */
  readonly askedAt: string;
}

/** Nobody was asked again. */
const NOT_WATCHED: ToldAgain = { told: [], contributions: [] };

const placeOf = (id: string): string => `monitoring_watch/${id}`;

/** A watch as its row: what it says is sealed as a whole. */
export const toWatchRow = (personal: Personal, { case: id, askedAt, told, contributions }: Watch) => ({
  case_id: id,
  asked_at: askedAt,
  sealed: personal.seal(JSON.stringify({ told, contributions } satisfies ToldAgain), placeOf(id)),
});

/** Puts what registers said now in the place of what they said before. As the system. */
export async function saveWatch({ db, personal }: ActorTransaction, watch: Watch): Promise<void> {
  const row = toWatchRow(personal, watch);
  const { case_id: _, ...changed } = row;
  await db
    .insertInto('monitoring_watch')
    .values(row)
    .onConflict((conflict) => conflict.column('case_id').doUpdateSet(changed))
    .execute();
}

/** When the registers were last asked again, by case. As the system. */
export async function listWatched({ db }: ActorTransaction): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('monitoring_watch').select(['case_id', 'asked_at']).execute();
  return new Map(rows.map((row) => [row.case_id, row.asked_at]));
}

/** What registers last said of a case. As the system. */
export async function loadWatch({ db, personal }: ActorTransaction, id: string): Promise<ToldAgain> {
  const row = await db.selectFrom('monitoring_watch').select('sealed').where('case_id', '=', id).executeTakeFirst();
  // Sealed by `toWatchRow` from the same type.
  return row ? (JSON.parse(personal.open(row.sealed, placeOf(id))) as ToldAgain) : NOT_WATCHED;
}
