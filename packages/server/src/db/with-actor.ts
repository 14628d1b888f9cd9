import type { Actor } from '@tirek/casework';
import { sql, type Transaction } from 'kysely';
import pg from 'pg';
import { AUDIT_CHAINS, AUDIT_LOCK, type AuditRecord, auditStatement, writeAudit } from './audit.ts';
import { withoutRows } from './broken-rule.ts';
import type { Database } from './connect.ts';
import type { Personal } from './personal.ts';
import type { Tables } from './tables.ts';

/** A transaction in the name of somebody: what it sees and may do is what the database grants to them. */
export interface ActorTransaction {
  readonly db: Transaction<Tables>;
  readonly actor: Actor;
  readonly personal: Personal;
  /** Remembers what was done or read; written with the transaction, or not at all. */
  audit(record: AuditRecord): void;
}

/** The program itself: at the door, in jobs, in registers' answers. Sees everything, signs nothing. */
export const SYSTEM: Actor = { person: 'system', role: 'system', office: '' };

/** From here on the database grants what it grants to this one. */
const namingOf = ({ person, role, office }: Actor): string =>
  `select set_config('tirek.person', ${pg.escapeLiteral(person)}, true),
    set_config('tirek.role', ${pg.escapeLiteral(role)}, true),
    set_config('tirek.office_path', ${pg.escapeLiteral(office)}, true)`;

/**
 * Runs a part of the program's own transaction in the name of somebody else, who can do no more in it than in one of their
 * own; its audit is written at its end. For what several people did and is written at once. Throws where it is not the
 * program's own.
 */
export async function inTheNameOf<Result>(
  { db, actor, personal }: ActorTransaction,
  other: Actor,
  work: (tx: ActorTransaction) => Promise<Result>,
): Promise<Result> {
  if (actor.role !== 'system') throw new Error('only the program itself acts for several people at once');
  await sql.raw(namingOf(other)).execute(db);
  const records: AuditRecord[] = [];
  const result = await work({ db, actor: other, personal, audit: (record) => void records.push(record) });
  if (records.length > 0) await writeAudit(db, other, records);
  await sql.raw(namingOf(actor)).execute(db);
  return result;
}

/** What somebody did, to be written into the audit in their name. */
export interface Told {
  readonly actor: Actor;
  readonly records: readonly AuditRecord[];
}

/**
 * Writes what several people did into the audit, one after another and each in their own name, in one message. Every chain is
 * taken first, in their order: nobody waits for another in a ring. To be called last in the program's own transaction.
 */
export async function tellAudit({ db, actor }: ActorTransaction, told: readonly Told[]): Promise<void> {
  if (actor.role !== 'system') throw new Error('only the program itself acts for several people at once');
  const locks = Array.from(
    { length: AUDIT_CHAINS },
    (_, chain) => `select pg_advisory_xact_lock(${AUDIT_LOCK}, ${chain})`,
  );
  const statements = told.map((one) => `${namingOf(one.actor)}; ${auditStatement(one.actor, one.records)}`);
  await sql.raw([...locks, ...statements, namingOf(actor)].join('; ')).execute(db);
}

/**
 * The audit and the commit in one message: the lock of the audit's chain is held no longer than the database needs. Throws
 * where the database had given the transaction up, although nobody was told.
 */
async function commit(db: Transaction<Tables>, actor: Actor, records: readonly AuditRecord[]): Promise<void> {
  if (records.length > 0) return void (await sql.raw(`${auditStatement(actor, records)}; commit`).execute(db));
  const { rows } = await sql.raw<{ command: string }>('commit').execute(db);
  if (rows[0]?.command === 'ROLLBACK') throw new Error('the transaction had been given up before its commit');
}

/**
 * Runs `work` in one transaction in the name of `actor`, the only way to the data. Where it throws, nothing has happened.
 * Throws `BrokenRule` where the database keeps a rule that the work would have broken, also at the very end.
 */
export async function withActor<Result>(
  { app, personal }: Pick<Database, 'app' | 'personal'>,
  actor: Actor,
  work: (tx: ActorTransaction) => Promise<Result>,
): Promise<Result> {
  const records: AuditRecord[] = [];
  try {
    return await app.connection().execute(async (connection) => {
      // One connection for the whole of the work is what a transaction of Kysely's is. Its own would begin and end with a
      // message each; here they travel with the first and the last of ours.
      const db = connection as Transaction<Tables>;
      try {
        await sql.raw(`begin; ${namingOf(actor)}`).execute(db);
        const result = await work({ db, actor, personal, audit: (record) => void records.push(record) });
        await commit(db, actor, records);
        return result;
      } catch (error) {
        // A connection that cannot even roll back is broken: the pool lets go of it.
        await sql
          .raw('rollback')
          .execute(db)
          .catch(() => {});
        throw error;
      }
    });
  } catch (error) {
    throw withoutRows(error);
  }
}
