import { sql } from 'kysely';
import type { ActorTransaction } from './with-actor.ts';

/** An entry of the audit as it is shown. */
export interface AuditEntry {
  readonly at: string;
  readonly action: string;
  readonly subject: string;
  readonly role: string;
  readonly person: string;
  readonly office: string | null;
  readonly purpose: string | null;
}

/** Entries of a page and where the next one begins; null on the last. */
export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  readonly next: string | null;
}

/** What is listed: all about a subject, or all about a person's data that others did. */
export type AuditQuery = ({ readonly subject: string } | { readonly about: string }) & {
  /** The `next` of the page before; one that is none begins anew. */
  readonly after?: string | undefined;
  readonly limit: number;
};

/** Several entries may be of one instant: only with its place in the chains is an entry told from the others. */
interface Place {
  readonly at: string;
  readonly chain: number;
  readonly seq: number;
}
const cursorOf = ({ at, chain, seq }: Place): string => `${at}~${chain}~${seq}`;
function placeAt(cursor: string | undefined): Place | undefined {
  const [, at, chain, seq] = /^([\dTZ:.-]{10,30})~(\d{1,3})~(\d{1,15})$/.exec(cursor ?? '') ?? [];
  return at === undefined ? undefined : { at, chain: Number(chain), seq: Number(seq) };
}

/** Entries that the actor may see, the newest first. */
export async function listAudit({ db }: ActorTransaction, query: AuditQuery): Promise<AuditPage> {
  const after = placeAt(query.after);
  let found = db
    .selectFrom('audit_entry')
    .select(['at', 'chain', 'seq', 'action', 'subject', 'role', 'actor', 'office_path', 'purpose'])
    .orderBy('at', 'desc')
    .orderBy('chain', 'desc')
    .orderBy('seq', 'desc')
    .limit(query.limit + 1);
  if ('subject' in query) found = found.where('subject', '=', query.subject);
  else found = found.where('about', '=', query.about).where('actor', '<>', query.about);
  if (after) found = found.where(sql<boolean>`(at, chain, seq) < (${after.at}, ${after.chain}, ${after.seq})`);
  const rows = await found.execute();
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    entries: page.map(({ actor, office_path: office, chain: _chain, seq: _seq, ...row }) => ({
      ...row,
      person: actor,
      office,
    })),
    next: rows.length > query.limit && last ? cursorOf(last) : null,
  };
}
