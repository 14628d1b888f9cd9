import type { Actor } from '@tirek/casework';
import { sql, type Transaction } from 'kysely';
import { AUDIT_CHAINS, AUDIT_LOCK, type AuditRecord, writeAudit } from './audit.ts';
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
async function nameActor(db: Transaction<Tables>, { person, role, office }: Actor): Promise<void> {
  await sql`select set_config('tirek.person', ${person}, true), set_config('tirek.role', ${role}, true),
    set_config('tirek.office_path', ${office}, true)`.execute(db);
}

/**
 * Takes every chain of the audit to the end of the transaction, in their order: whoever then writes in several names waits
 * for nobody in a ring.
 */
export async function lockAudit({ db }: ActorTransaction): Promise<void> {
  for (let chain = 0; chain < AUDIT_CHAINS; chain += 1)
    await sql`select pg_advisory_xact_lock(${AUDIT_LOCK}, ${chain})`.execute(db);
}

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
  await nameActor(db, other);
  const records: AuditRecord[] = [];
  const result = await work({ db, actor: other, personal, audit: (record) => void records.push(record) });
  if (records.length > 0) await writeAudit(db, other, records);
  await nameActor(db, actor);
  return result;
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
    return await app.transaction().execute(async (db) => {
      await nameActor(db, actor);
      const result = await work({ db, actor, personal, audit: (record) => void records.push(record) });
      // Last, and all at once: its lock is held until the commit.
      if (records.length > 0) await writeAudit(db, actor, records);
      return result;
    });
  } catch (error) {
    throw withoutRows(error);
  }
}
