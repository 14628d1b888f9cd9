import { createHash } from 'node:crypto';
import { type Actor, canonicalJson } from '@tirek/casework';
import { sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { AuditAction } from '../contract/audit-actions.ts';
import type { Tables } from './tables.ts';

/** What was done or read. Ids, hashes and counts only: the audit is kept longer than the data, and holds nothing personal. */
export interface AuditRecord {
  /** ISO instant. */
  readonly at: string;
  /** `case.read`, `case.append`, `person.signIn` … */
  readonly action: AuditAction;
  /** What it was done to: `case:<id>`, `person:<id>`. */
  readonly subject: string;
  /** Account of the person whose data it is about, where they have one: they may see the entry. */
  readonly about?: string | undefined;
  /** What a reading of personal data was for. */
  readonly purpose?: string | undefined;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Entries of one chain wait for one another's commits; with more chains more officers work at once. */
export const AUDIT_CHAINS = 16;

/** The lock `append_audit` takes, with the number of the chain. */
export const AUDIT_LOCK = 7271;

/** The chain of a subject: all that happened to one case is in one chain, in order. */
export const chainOf = (subject: string): number =>
  createHash('sha256').update(subject).digest().readUInt16BE(0) % AUDIT_CHAINS;

/** The statement that writes entries at the end of their chains, in the actor's name: the last of a transaction. */
export function auditStatement({ person, role, office }: Actor, records: readonly AuditRecord[]): string {
  const entries = records
    .map((record) => ({
      chain: chainOf(record.subject),
      entry: canonicalJson({ ...record, actor: person, role, office }),
    }))
    .toSorted((a, b) => a.chain - b.chain);
  const texts = entries.map(({ entry }) => pg.escapeLiteral(entry));
  return `select append_audit(array[${entries.map(({ chain }) => chain).join()}]::smallint[], array[${texts.join()}]::text[])`;
}

/** Writes entries at the end of their chains, in the actor's name. To be called last in a transaction. */
export async function writeAudit(
  db: Transaction<Tables>,
  actor: Actor,
  records: readonly AuditRecord[],
): Promise<void> {
  await sql.raw(auditStatement(actor, records)).execute(db);
}

/** The hash of an entry: over the one before it, its place and its text. The same is computed by `append_audit`. */
export function hashEntry(chain: number, seq: number, entry: string, previousHash: Buffer): Buffer {
  return createHash('sha256').update(previousHash).update(`${chain}/${seq}\n${entry}`).digest();
}
