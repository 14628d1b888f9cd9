import type { Database } from '../db/connect.ts';
import { type ActorTransaction, SYSTEM, withActor } from '../db/with-actor.ts';
import { normaliseLogin } from './accounts.ts';
import { LONGEST_PASSWORD, nobodysHash, verifyPassword } from './password.ts';

/** So many mistakes are free; each further one doubles the wait, up to the longest. */
const FREE_MISTAKES = 4;
const FIRST_WAIT_S = 30;
const LONGEST_WAIT_S = 15 * 60;
/** Mistakes older than this are forgotten. */
const MEMORY_MS = 24 * 60 * 60 * 1000;

export type SignIn =
  | { readonly ok: true; readonly person: string }
  | {
      readonly ok: false;
      readonly refusal: { readonly code: 'signIn.wrong' } | { readonly code: 'signIn.locked'; readonly until: string };
    };

/** How long a login is locked after so many mistakes in a row, seconds. */
export function waitAfter(mistakes: number): number {
  if (mistakes <= FREE_MISTAKES) return 0;
  return Math.min(FIRST_WAIT_S * 2 ** (mistakes - FREE_MISTAKES - 1), LONGEST_WAIT_S);
}

const later = (at: string, seconds: number): string => new Date(Date.parse(at) + seconds * 1000).toISOString();

/**
 * Counts the attempt as a mistake before it is judged: a hundred guesses sent at once are a hundred mistakes. Returns until
 * when the login is locked, where it is.
 */
async function countAttempt({ db }: ActorTransaction, loginHash: string, at: string): Promise<string | undefined> {
  const fresh = { login_hash: loginHash, failed_count: 0, locked_until: null, last_at: at };
  await db
    .insertInto('sign_in_attempt')
    .values(fresh)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const before = await db
    .selectFrom('sign_in_attempt')
    .selectAll()
    .where('login_hash', '=', loginHash)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (before.locked_until !== null && before.locked_until > at) return before.locked_until;
  const mistakes = (Date.parse(at) - Date.parse(before.last_at) > MEMORY_MS ? 0 : before.failed_count) + 1;
  const wait = waitAfter(mistakes);
  await db
    .updateTable('sign_in_attempt')
    .set({ failed_count: mistakes, locked_until: wait === 0 ? null : later(at, wait), last_at: at })
    .where('login_hash', '=', loginHash)
    .execute();
  return undefined;
}

async function findCredential({ db }: ActorTransaction, login: string) {
  return db
    .selectFrom('person_credential as credential')
    .innerJoin('person_account as account', 'account.id', 'credential.person')
    .select(['credential.person', 'credential.password_hash'])
    .where('credential.login', '=', login)
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst();
}

/**
 * Checks a login and its password. An unknown login takes as long as a known one, is locked like one, and is refused with
 * the same words. `at` is now, ISO instant.
 */
export async function signIn(
  database: Database,
  { login, password }: { readonly login: string; readonly password: string },
  at: string,
): Promise<SignIn> {
  const wanted = normaliseLogin(login);
  const loginHash = database.personal.hash('login', wanted);
  const { until, credential } = await withActor(database, SYSTEM, async (tx) => ({
    until: await countAttempt(tx, loginHash, at),
    credential: await findCredential(tx, wanted),
  }));
  if (until !== undefined) return { ok: false, refusal: { code: 'signIn.locked', until } };
  const isRight = await verifyPassword(
    password.slice(0, LONGEST_PASSWORD),
    credential?.password_hash ?? (await nobodysHash()),
  );
  return withActor(database, SYSTEM, async (tx) => {
    const signedIn =
      isRight && password.length <= LONGEST_PASSWORD && credential !== undefined && credential.password_hash !== null;
    if (signedIn) await tx.db.deleteFrom('sign_in_attempt').where('login_hash', '=', loginHash).execute();
    const subject = credential ? `person:${credential.person}` : `login:${loginHash}`;
    tx.audit({ at, action: signedIn ? 'person.signIn' : 'person.signInFailed', subject, about: credential?.person });
    return signedIn ? { ok: true, person: credential.person } : { ok: false, refusal: { code: 'signIn.wrong' } };
  });
}
