import { canonicalJson } from '@tirek/casework';
import type { ActorTransaction } from './with-actor.ts';

/** A request that may arrive twice. */
export interface Request {
  /** The key the client chose. */
  readonly key: string;
  /** What is asked, whole: path and body. The same key with another content is a mistake of the client. */
  readonly content: unknown;
  /** ISO instant. */
  readonly at: string;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** The answer of this request or of the first one with its key; `keyReused` where that one asked for something else. */
export type Once =
  | { readonly ok: true; readonly answer: Answer; readonly repeated: boolean }
  | { readonly ok: false; readonly code: 'keyReused' };

const placeOf = (actor: string, key: string): string => `idempotency_key/${actor}/${key}`;

async function answerBefore({ db, actor, personal }: ActorTransaction, key: string, hash: string): Promise<Once> {
  const first = await db
    .selectFrom('idempotency_key')
    .select(['request_hash', 'status', 'response_sealed'])
    .where('actor', '=', actor.person)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  const { status, response_sealed: sealed } = first;
  if (first.request_hash !== hash) return { ok: false, code: 'keyReused' };
  if (status === null || sealed === null) throw new Error('a request was kept without its answer');
  const body = JSON.parse(personal.open(sealed, placeOf(actor.person, key))) as unknown;
  return { ok: true, repeated: true, answer: { status, body } };
}

/**
 * Does `work` once for a key of an actor, however often the request arrives, also at the same moment: the second waits for
 * the first to end. All in the transaction of the work: where that is undone, the key is free again.
 */
export async function doOnce(tx: ActorTransaction, request: Request, work: () => Promise<Answer>): Promise<Once> {
  const { db, actor, personal } = tx;
  const { key, content, at } = request;
  // Keyed: what was sent may hold what could be guessed from its hash, a first password among it.
  const hash = personal.hash('request', canonicalJson(content));
  const inserted = await db
    .insertInto('idempotency_key')
    .values({ actor: actor.person, key, request_hash: hash, status: null, response_sealed: null, at })
    .onConflict((conflict) => conflict.columns(['actor', 'key']).doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows !== 1n) return answerBefore(tx, key, hash);
  const answer = await work();
  await db
    .updateTable('idempotency_key')
    .set({
      status: answer.status,
      response_sealed: personal.seal(JSON.stringify(answer.body ?? null), placeOf(actor.person, key)),
    })
    .where('actor', '=', actor.person)
    .where('key', '=', key)
    .execute();
  return { ok: true, answer, repeated: false };
}

/** Forgets requests that arrived before the instant. To be run as the system. */
export async function forgetRequests({ db }: ActorTransaction, before: string): Promise<void> {
  await db.deleteFrom('idempotency_key').where('at', '<', before).execute();
}
