import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from './connect.ts';
import { withActor, type ActorTransaction, SYSTEM } from './with-actor.ts';

/** A letter as it was sent. */
export interface Letter {
  readonly id: string;
  readonly case: string;
  readonly kind: string;
  readonly language: 'kk' | 'ru' | 'en';
  /** What the QR code leads to; nothing can be told from it. */
  readonly checkCode: string;
  readonly content: Uint8Array;
  /** ISO instant. */
  readonly madeAt: string;
}

const placeOf = (id: string): string => `letter/${id}`;

/** Keeps a letter and returns the hash of its content. */
export async function saveLetter({ db, personal }: ActorTransaction, letter: Letter): Promise<string> {
  const sha256 = createHash('sha256').update(letter.content).digest('hex');
  await db
    .insertInto('letter')
    .values({
      id: letter.id,
      case_id: letter.case,
      kind: letter.kind,
      language: letter.language,
      sha256,
      check_code: letter.checkCode,
      sealed: personal.sealBytes(letter.content, placeOf(letter.id)),
      made_at: letter.madeAt,
      revoked_at: null,
    })
    .execute();
  return sha256;
}

/** Letters of a case without their content, the newest first. */
export async function listLetters({ db }: ActorTransaction, id: string) {
  const rows = await db
    .selectFrom('letter')
    .select(['id', 'kind', 'language', 'sha256', 'check_code', 'made_at', 'revoked_at'])
    .where('case_id', '=', id)
    .orderBy('made_at', 'desc')
    .execute();
  return rows.map(({ check_code, made_at, revoked_at, ...letter }) => ({
    ...letter,
    checkCode: check_code,
    madeAt: made_at,
    revokedAt: revoked_at,
  }));
}

/** A letter with its content; undefined where there is none the actor may see. */
export async function findLetter({ db, personal }: ActorTransaction, id: string) {
  const row = await db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const { kind, language, sha256, sealed } = row;
  return { id, case: row.case_id, kind, language, sha256, content: personal.openBytes(sealed, placeOf(id)) };
}

/** Declares a letter void: its code is no longer valid. */
export async function revokeLetter({ db }: ActorTransaction, id: string, at: string): Promise<void> {
  await db.updateTable('letter').set({ revoked_at: at }).where('id', '=', id).where('revoked_at', 'is', null).execute();
}

/** Whether a code is that of a letter of ours that still holds. Anybody may ask; nothing else is told. */
export async function isLetterValid(database: Database, checkCode: string): Promise<boolean> {
  return withActor(database, { ...SYSTEM, role: 'citizen', person: '' }, async ({ db }) => {
    const { rows } = await sql<{ valid: boolean }>`select check_letter(${checkCode}) as valid`.execute(db);
    return rows[0]?.valid === true;
  });
}
