import { LONGEST_PASSWORD } from '../contract/administration.ts';
import type { Database } from '../db/connect.ts';
import { type ActorTransaction, SYSTEM, withActor } from '../db/with-actor.ts';
import { normaliseLogin } from './accounts.ts';
import { countKnock, forgiveKnock, type Knock } from './attempts.ts';
import { networkOf } from './network-of.ts';
import { nobodysHash, verifyPassword } from './password.ts';

export type SignIn =
  | { readonly ok: true; readonly person: string }
  | {
      readonly ok: false;
      readonly refusal: { readonly code: 'signIn.wrong' } | { readonly code: 'signIn.locked'; readonly until: string };
    };

/** A login with its password, and the network address it was sent from. */
export interface Knocking {
  readonly login: string;
  readonly password: string;
  readonly address: string;
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

const isRight = async (password: string, hash: string | null | undefined): Promise<boolean> => {
  const same = await verifyPassword(password.slice(0, LONGEST_PASSWORD), hash ?? (await nobodysHash()));
  return same && password.length <= LONGEST_PASSWORD && typeof hash === 'string';
};

/**
 * Checks a login and its password. An unknown login takes as long as a known one, is locked like one, and is refused with
 * the same words. `at` is now, ISO instant; `doing` is what the audit calls it.
 */
export async function signIn(
  database: Database,
  { login, password, address }: Knocking,
  at: string,
  doing: 'person.signIn' | 'person.confirmPassword' = 'person.signIn',
): Promise<SignIn> {
  const { personal } = database;
  const wanted = normaliseLogin(login);
  const knock: Knock = {
    login: personal.hash('login', wanted),
    address: personal.hash('network', networkOf(address)),
  };
  const { until, credential } = await withActor(database, SYSTEM, async (tx) => ({
    until: await countKnock(tx, knock, at),
    credential: await findCredential(tx, wanted),
  }));
  if (until !== undefined) return { ok: false, refusal: { code: 'signIn.locked', until } };
  const right = await isRight(password, credential?.password_hash);
  return withActor(database, SYSTEM, async (tx) => {
    if (right) await forgiveKnock(tx, knock, at);
    const subject = credential ? `person:${credential.person}` : `login:${knock.login}`;
    tx.audit({ at, action: right ? doing : `${doing}Failed`, subject, about: credential?.person });
    return right && credential
      ? { ok: true, person: credential.person }
      : { ok: false, refusal: { code: 'signIn.wrong' } };
  });
}
