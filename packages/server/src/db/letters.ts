import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { LetterKind, LetterLanguage } from '../contract/letter.ts';
import type { Database } from './connect.ts';
import { withActor, type ActorTransaction, SYSTEM } from './with-actor.ts';

/** A letter before it is rendered: what it is about, and the code it is checked by. */
export interface IssuedLetter {
  readonly id: string;
  readonly case: string;
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
  /** Seq of the event it tells of; null where an officer wrote it. */
  readonly seq: number | null;
  /** What the QR code leads to; nothing can be told from it. */
  readonly checkCode: string;
  /** ISO instant. */
  readonly madeAt: string;
}

/** A letter in the list of a case. `revokedAt`: since when it does not hold any more. */
export interface ListedLetter extends IssuedLetter {
  readonly revokedAt: string | null;
}

const placeOf = (id: string): string => `letter/${id}`;

const toRow = ({ id, case: of, kind, language, seq, checkCode, madeAt }: IssuedLetter) => ({
  id,
  case_id: of,
  kind,
  language,
  event_seq: seq,
  check_code: checkCode,
  made_at: madeAt,
});

const contentOf = ({ personal }: ActorTransaction, id: string, content: Uint8Array) => ({
  sha256: createHash('sha256').update(content).digest('hex'),
  sealed: personal.sealBytes(content, placeOf(id)),
});

/** Issues letters about events, each once: those of an event, kind and language that are there already stay as they are. */
export async function issueLetters({ db }: ActorTransaction, letters: readonly IssuedLetter[]): Promise<void> {
  const values = letters.map((letter) => ({ ...toRow(letter), sha256: null, sealed: null }));
  await db
    .insertInto('letter')
    .values(values)
    .onConflict((conflict) => conflict.constraint('one_letter_an_event_and_language').doNothing())
    .execute();
}

/** Keeps a letter that an officer has just written. */
export async function saveWrittenLetter(tx: ActorTransaction, letter: IssuedLetter, content: Uint8Array) {
  await tx.db
    .insertInto('letter')
    .values({ ...toRow(letter), ...contentOf(tx, letter.id, content) })
    .execute();
}

/** Keeps what a letter was rendered to, unless somebody was quicker. As the system. */
export async function keepRendered(tx: ActorTransaction, id: string, content: Uint8Array): Promise<void> {
  const kept = contentOf(tx, id, content);
  await tx.db.updateTable('letter').set(kept).where('id', '=', id).where('sealed', 'is', null).execute();
}

const COLUMNS = ['id', 'case_id', 'kind', 'language', 'event_seq', 'check_code', 'made_at'] as const;
const revokedAt = sql<string | null>`letter_revoked_at(case_id, kind, event_seq)`.as('revoked_at');

interface Row {
  readonly id: string;
  readonly case_id: string;
  readonly kind: string;
  readonly language: string;
  readonly event_seq: number | null;
  readonly check_code: string;
  readonly made_at: string;
  readonly revoked_at: string | null;
}

const toListed = ({ case_id, kind, language, event_seq, check_code, made_at, revoked_at, id }: Row): ListedLetter => ({
  id,
  case: case_id,
  // The database holds no other kinds (`letter_kind_is_known`), and letters are issued in these languages only.
  kind: kind as LetterKind,
  language: language as LetterLanguage,
  seq: event_seq,
  checkCode: check_code,
  madeAt: made_at,
  revokedAt: revoked_at,
});

/** Letters of a case without their content, the newest first. */
export async function listLetters({ db }: ActorTransaction, id: string): Promise<ListedLetter[]> {
  const rows = await db
    .selectFrom('letter')
    .select([...COLUMNS, revokedAt])
    .where('case_id', '=', id)
    .orderBy('made_at', 'desc')
    .orderBy('kind')
    .orderBy('language')
    .execute();
  return rows.map(toListed);
}

/** A letter with its content (null: it was never rendered); undefined where there is none the actor may see. */
export async function findLetter(
  { db, personal }: ActorTransaction,
  id: string,
): Promise<{ readonly letter: ListedLetter; readonly content: Buffer | null } | undefined> {
  const row = await db
    .selectFrom('letter')
    .select([...COLUMNS, 'sealed', revokedAt])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { letter: toListed(row), content: row.sealed && personal.openBytes(row.sealed, placeOf(id)) };
}

/** Whether a code is that of a letter of ours that still holds. Anybody may ask; nothing else is told. */
export async function isLetterValid(database: Database, checkCode: string): Promise<boolean> {
  return withActor(database, { ...SYSTEM, role: 'citizen', person: '' }, async ({ db }) => {
    const { rows } = await sql<{ valid: boolean }>`select check_letter(${checkCode}) as valid`.execute(db);
    return rows[0]?.valid === true;
  });
}
