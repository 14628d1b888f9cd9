import type { Actor } from '@tirek/casework';
import { sql, type Transaction } from 'kysely';
import { type AuditRecord, writeAudit } from './audit.ts';
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
      await sql`select set_config('tirek.person', ${actor.person}, true), set_config('tirek.role', ${actor.role}, true),
        set_config('tirek.office_path', ${actor.office}, true)`.execute(db);
      const result = await work({ db, actor, personal, audit: (record) => void records.push(record) });
      // Last, and all at once: its lock is held until the commit.
      if (records.length > 0) await writeAudit(db, actor, records);
      return result;
    });
  } catch (error) {
    throw withoutRows(error);
  }
}
