import { createHash } from 'node:crypto';
import type { ActorTransaction } from './with-actor.ts';

/** A file of a case. Its content is sealed in the database and known by its hash. */
export interface StoredDocument {
  readonly id: string;
  readonly case: string;
  readonly kind: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
  /** ISO instant. */
  readonly addedAt: string;
}

const placeOf = (id: string, sha256: string): string => `document/${id}/${sha256}`;

/** Keeps a file and returns the hash of its content. The same content twice in one case is kept once. */
export async function saveDocument({ db, personal }: ActorTransaction, document: StoredDocument): Promise<string> {
  const sha256 = createHash('sha256').update(document.content).digest('hex');
  await db
    .insertInto('document')
    .values({
      id: document.id,
      case_id: document.case,
      sha256,
      media_type: document.mediaType,
      size: document.content.byteLength,
      kind: document.kind,
      sealed: personal.sealBytes(document.content, placeOf(document.case, sha256)),
      added_at: document.addedAt,
    })
    .onConflict((conflict) => conflict.columns(['case_id', 'sha256']).doNothing())
    .execute();
  return sha256;
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
  if (createHash('sha256').update(content).digest('hex') !== sha256)
    throw new Error('a document is not what its hash says');
  return { id: row.id, kind: row.kind, mediaType: row.media_type, addedAt: row.added_at, content };
}
