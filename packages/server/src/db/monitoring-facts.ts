import { sql } from 'kysely';
import type { ActorTransaction } from './with-actor.ts';

/*
 * What reckoning the list asks the database for, each question once for all cases. As the system.
 */

/** A case that was granted and stands. */
export interface GrantedCase {
  readonly case: string;
  readonly version: number;
  /** Keyed hash; none where the family is protected. */
  readonly address: string | null;
}

/** Every granted case that is not closed or being corrected. */
export async function listGranted({ db }: ActorTransaction): Promise<readonly GrantedCase[]> {
  const rows = await db
    .selectFrom('case_file')
    .select(['id', 'version', 'address_hash'])
    .where('phase', '=', 'decided')
    .where('outcome', '=', 'grant')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ case: row.id, version: row.version, address: row.address_hash }));
}

/** Signs that were checked and were not right, by case, as keyed hashes. */
export async function listNotRight({ db }: ActorTransaction): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await db
    .selectFrom('monitoring_check')
    .select(['case_id', 'signal_keys'])
    .where('outcome', '=', 'nothing')
    .execute();
  const byCase = Map.groupBy(rows, (row) => row.case_id);
  return new Map([...byCase].map(([id, own]) => [id, new Set(own.flatMap((row) => row.signal_keys))]));
}

/** The control sample of a district and quarter. */
export interface DrawnSample {
  readonly office: string;
  readonly quarter: string;
  readonly seed: string;
  /** ISO instant. */
  readonly at: string;
  readonly running: number;
  readonly cases: readonly string[];
}

/** Samples of a quarter. */
export async function listDraws({ db }: ActorTransaction, quarter: string): Promise<readonly DrawnSample[]> {
  const rows = await db.selectFrom('monitoring_draw').selectAll().where('quarter', '=', quarter).execute();
  return rows.map(({ office_path: office, drawn_at: at, ...row }) => ({ ...row, office, at }));
}

/** Keeps a draw; where one was kept meanwhile that one stands. */
export async function saveDraw({ db }: ActorTransaction, draw: DrawnSample): Promise<void> {
  const { office, quarter, seed, at, running, cases } = draw;
  await db
    .insertInto('monitoring_draw')
    .values({ office_path: office, quarter, seed, drawn_at: at, running, cases: [...cases] })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const LIST_LOCK = 7313;
/** Holds the list until the transaction ends: it is written by one reckoning at a time. */
export async function holdList({ db }: ActorTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LIST_LOCK})`.execute(db);
}

/** How many ran and how many were drawn within an office. Of no case: for whoever reads figures. */
export async function sumDrawn(
  { db }: ActorTransaction,
  { office, quarter = null }: { readonly office: string; readonly quarter?: string | undefined | null },
): Promise<{ readonly drawn: number; readonly running: number }> {
  const { rows } = await sql<{ drawn: number; running: number }>`
    select drawn, running from sums_of_draws(${office}, ${quarter})`.execute(db);
  return rows[0] ?? { drawn: 0, running: 0 };
}
