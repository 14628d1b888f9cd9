import type { ActorTransaction } from './with-actor.ts';

/** An entry of the audit as it is shown. */
export interface AuditEntry {
  readonly at: string;
  readonly action: string;
  readonly role: string;
  readonly person: string;
  readonly office: string | null;
  readonly purpose: string | null;
}

/** Entries about a subject that the actor may see, the newest first; `before` is the instant of the last one of the page before. */
export async function listAudit(
  { db }: ActorTransaction,
  {
    subject,
    before,
    limit,
  }: { readonly subject: string; readonly before?: string | undefined; readonly limit: number },
): Promise<readonly AuditEntry[]> {
  let found = db
    .selectFrom('audit_entry')
    .select(['at', 'action', 'role', 'actor', 'office_path', 'purpose'])
    .where('subject', '=', subject)
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(limit);
  if (before !== undefined) found = found.where('at', '<', before);
  return (await found.execute()).map(({ actor, office_path: office, ...row }) => ({ ...row, person: actor, office }));
}
