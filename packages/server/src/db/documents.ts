import { createHash } from 'node:crypto';
import type { DocumentKind, MediaType, StoredFile } from '../contract/document.ts';
import type { AuditRecord } from './audit.ts';
import type { Personal } from './personal.ts';
import type { ActorTransaction } from './with-actor.ts';

/** A file of a case. Its content is sealed in the database and known by its hash. */
export interface StoredDocument {
  readonly id: string;
  readonly case: string;
  readonly kind: DocumentKind;
  readonly mediaType: MediaType;
  readonly content: Uint8Array;
  /** What a scanner said of it. */
  readonly scan: 'clean' | 'notScanned';
  /** ISO instant. */
  readonly addedAt: string;
}

const placeOf = (id: string, sha256: string): string => `document/${id}/${sha256}`;

/** The hash a content is known by. */
export const hashContent = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** What the audit remembers of a file that was kept; `about` is the account of the applicant. */
export const auditOfDocument = (document: StoredDocument, about: string | undefined): AuditRecord => ({
  at: document.addedAt,
  action: 'document.keep',
  subject: `case:${document.case}`,
  about,
  detail: { hash: hashContent(document.content), kind: document.kind, scan: document.scan },
});

/** A file as its row: its content is sealed. */
export function toDocumentRow(personal: Personal, document: StoredDocument) {
  const sha256 = hashContent(document.content);
  return {
    id: document.id,
    case_id: document.case,
    sha256,
    media_type: document.mediaType,
    size: document.content.byteLength,
    kind: document.kind,
    scan: document.scan,
    sealed: personal.sealBytes(document.content, placeOf(document.case, sha256)),
    added_at: document.addedAt,
  };
}

/** Keeps a file and returns the hash of its content. The same content twice in one case is kept once. */
export async function saveDocument({ db, personal }: ActorTransaction, document: StoredDocument): Promise<string> {
  const row = toDocumentRow(personal, document);
  await db
    .insertInto('document')
    .values(row)
    .onConflict((conflict) => conflict.columns(['case_id', 'sha256']).doNothing())
    .execute();
  return row.sha256;
}

/** The files of a case without their content, in the order they came. */
export async function listDocuments({ db }: ActorTransaction, id: string): Promise<StoredFile[]> {
  const rows = await db
    .selectFrom('document')
    .select(['sha256', 'kind', 'media_type', 'size', 'added_at'])
    .where('case_id', '=', id)
    .orderBy('added_at')
    .orderBy('sha256')
    .execute();
  return rows.map(({ sha256, kind, media_type: mediaType, size, added_at: addedAt }) => ({
    hash: sha256,
    // Nothing else was ever let in by `saveDocument`.
    kind: kind as DocumentKind,
    mediaType: mediaType as MediaType,
    size,
    addedAt,
  }));
}

/** A file with its content; undefined where there is none the actor may see. Throws where the content is not what its hash says. */
export async function findDocument({ db, personal }: ActorTransaction, id: string, sha256: string) {
  const row = await db
    .selectFrom('document')
    .selectAll()
    .where('case_id', '=', id)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  if (!row) return undefined;
  const content = personal.openBytes(row.sealed, placeOf(id, sha256));
  if (hashContent(content) !== sha256) throw new Error('a document is not what its hash says');
  // As in `listDocuments`.
  return {
    id: row.id,
    kind: row.kind as DocumentKind,
    mediaType: row.media_type as MediaType,
    scan: row.scan,
    addedAt: row.added_at,
    content,
  };
}
