import type { AuditAction } from '../contract/audit-actions.ts';
import { type CaseState, type FieldGroup, fieldsSeen, type Purpose, refuseAccess } from '@tirek/casework';
import { findCaseFile } from '../db/case-file.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { type LoadedCase, loadCase, NotDone } from './execute.ts';

/** A case that may be read for this purpose, and which groups of its fields. */
export interface ReadableCase extends LoadedCase {
  readonly number: string;
  readonly fields: readonly FieldGroup[];
}

/** What the reach of a role is measured against. */
export const subjectOf = ({ application, visit }: CaseState) => ({
  office: application?.office ?? '',
  applicant: application?.applicant ?? '',
  visitors: visit.assigned ? [visit.assigned.assistant, ...visit.assigned.members] : [],
  addressProtected: application?.contact?.addressProtected ?? false,
});

interface ReadRequest {
  readonly action: 'readCase' | 'readLetter' | 'writeLetter' | 'previewLetter' | 'replayDecision';
  readonly purpose: Purpose;
  /** ISO instant. */
  readonly at: string;
  /** What of the case is read, where it is less than the case itself, and which. */
  readonly what?: { readonly named: AuditAction; readonly detail: Readonly<Record<string, unknown>> };
}

/** Opens a case for reading and writes into the audit who read it and what for. Throws `NotDone` for whoever may not. */
export async function readCase(
  tx: ActorTransaction,
  id: string,
  { action, purpose, at, what }: ReadRequest,
): Promise<ReadableCase> {
  const [loaded, file] = [await loadCase(tx, id), await findCaseFile(tx, id)];
  if (!loaded || !file) throw new NotDone({ unknown: true });
  const subject = subjectOf(loaded.state);
  const refused = refuseAccess(tx.actor, action, { purpose, subject });
  if (refused) throw new NotDone({ refusal: refused.refusal });
  const about = loaded.state.application?.applicant;
  tx.audit({
    at,
    action: what?.named ?? (action === 'readCase' ? 'case.read' : `case.${action}`),
    subject: `case:${id}`,
    about,
    purpose,
    ...(what ? { detail: what.detail } : {}),
  });
  const fields = fieldsSeen(tx.actor, action, subject);
  return { ...loaded, number: file.number, fields };
}
