import { randomUUIDv7 } from 'node:crypto';
import { type CaseState, type Refusal, refuseAccess } from '@tirek/casework';
import { executeIn, loadCase, NotDone } from '../cases/execute.ts';
import type { Moment } from '../cases/moment.ts';
import { subjectOf } from '../cases/read-case.ts';
import type { DocumentKind, MediaType, StoredFile } from '../contract/document.ts';
import { hashContent, listDocuments, saveDocument } from '../db/documents.ts';
import type { ActorTransaction } from '../db/with-actor.ts';

/** A file that was looked at and may be kept. */
export interface CheckedFile {
  readonly kind: DocumentKind;
  readonly mediaType: MediaType;
  readonly content: Uint8Array;
  readonly scan: 'clean' | 'notScanned';
}

const refused = (refusal: Refusal): NotDone => new NotDone({ refusal });

async function findKept(tx: ActorTransaction, id: string, hash: string): Promise<StoredFile | undefined> {
  return (await listDocuments(tx, id)).find((file) => file.hash === hash);
}

async function keep(tx: ActorTransaction, id: string, file: CheckedFile, at: string, about: string | undefined) {
  const hash = await saveDocument(tx, { id: randomUUIDv7(), case: id, addedAt: at, ...file });
  const { kind, mediaType, scan } = file;
  tx.audit({ at, action: 'document.keep', subject: `case:${id}`, about, detail: { hash, kind, scan } });
  return { hash, kind, mediaType, size: file.content.byteLength, addedAt: at };
}

/** Photos are not attached to the application: the act names them. Only who is sent on the visit brings any. */
function refusePhoto(state: CaseState, { actor }: ActorTransaction): Refusal | undefined {
  const noAccess = refuseAccess(actor, 'recordVisit', { purpose: 'visit', subject: subjectOf(state) });
  if (noAccess) return noAccess.refusal;
  if (state.phase !== 'visit') return { code: 'phase.wrong', phase: state.phase, allowedPhases: ['visit'] };
  return state.visit.assigned?.assistant === actor.person ? undefined : { code: 'visit.notAssigned' };
}

async function keepPhoto(tx: ActorTransaction, id: string, file: CheckedFile, { at }: Moment): Promise<StoredFile> {
  const loaded = await loadCase(tx, id);
  if (!loaded) throw new NotDone({ unknown: true });
  const refusal = refusePhoto(loaded.state, tx);
  if (refusal) throw refused(refusal);
  const hash = hashContent(file.content);
  const kept = await findKept(tx, id, hash);
  if (kept && kept.kind !== 'visitPhoto') throw refused({ code: 'application.documentTwice', hash });
  // A phone without network sends the same photo again and again.
  return kept ?? keep(tx, id, file, at, loaded.state.application?.applicant);
}

/** Which command names a file of this kind later: who may give it, may bring the file. */
const NAMED_BY = {
  contract: ['recordPaperSignature'],
  obligation: ['reportObligation', 'checkObligation'],
} as const;
type NamedLater = keyof typeof NAMED_BY;
const isNamedLater = (kind: DocumentKind): kind is NamedLater => kind in NAMED_BY;
const PURPOSES = ['ownFile', 'casework', 'intake', 'visit'] as const;

/** A signed contract, or what shows that an obligation was done: kept until the signature, the report or the check names it. */
async function keepForContract(
  tx: ActorTransaction,
  id: string,
  file: CheckedFile & { readonly kind: NamedLater },
  { at }: Moment,
): Promise<StoredFile> {
  const loaded = await loadCase(tx, id);
  if (!loaded) throw new NotDone({ unknown: true });
  const subject = subjectOf(loaded.state);
  const tried = NAMED_BY[file.kind].flatMap((action) =>
    PURPOSES.map((purpose) => refuseAccess(tx.actor, action, { purpose, subject })),
  );
  const [noAccess] = tried;
  if (noAccess && tried.every((one) => one !== undefined)) throw refused(noAccess.refusal);
  const { phase, application } = loaded.state;
  if (phase !== 'decided') throw refused({ code: 'phase.wrong', phase, allowedPhases: ['decided'] });
  const hash = hashContent(file.content);
  const kept = await findKept(tx, id, hash);
  if (kept && kept.kind !== file.kind) throw refused({ code: 'application.documentTwice', hash });
  return kept ?? keep(tx, id, file, at, application?.applicant);
}

/** Keeps a file with its case; a document of the application is attached in the same transaction. Throws `NotDone`. */
export async function keepFile(
  tx: ActorTransaction,
  id: string,
  file: CheckedFile,
  moment: Moment,
): Promise<StoredFile> {
  const { kind, mediaType, content } = file;
  if (kind === 'visitPhoto') return keepPhoto(tx, id, file, moment);
  if (isNamedLater(kind)) return keepForContract(tx, id, { ...file, kind }, moment);
  const document = { hash: hashContent(content), kind, mediaType, size: content.byteLength };
  if (await findKept(tx, id, document.hash)) throw refused({ code: 'application.documentTwice', hash: document.hash });
  const { state } = await executeIn(tx, { id, moment, make: () => ({ type: 'attachDocument', document }) });
  return keep(tx, id, file, moment.at, state.application?.applicant);
}
