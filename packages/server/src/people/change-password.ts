import type { Database } from '../db/connect.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { setCredential } from './accounts.ts';
import { endOtherSessions } from './sessions.ts';
import { type SignIn, signIn } from './sign-in.ts';

/** What became of a change of password. */
export type PasswordChanged =
  | SignIn
  | { readonly ok: false; readonly refusal: { readonly code: 'password.none' | 'password.unchanged' } };

interface Change {
  readonly person: string;
  readonly old: string;
  readonly new: string;
  /** Network address it comes from. */
  readonly address: string;
  /** Token of the session it is done in; every other session of the person ends. */
  readonly token: string;
}

/** Changes a password for one that only its owner knows. The old one is asked for as at the door, and locked like there. */
export async function changePassword(database: Database, change: Change, at: string): Promise<PasswordChanged> {
  const { person, address, token } = change;
  const login = await withActor(database, SYSTEM, async ({ db }) => {
    const row = await db
      .selectFrom('person_credential')
      .select('login')
      .where('person', '=', person)
      .executeTakeFirst();
    return row?.login ?? undefined;
  });
  if (login === undefined) return { ok: false, refusal: { code: 'password.none' } };
  if (change.old === change.new) return { ok: false, refusal: { code: 'password.unchanged' } };
  const confirmed = await signIn(database, { login, password: change.old, address }, at, 'person.confirmPassword');
  if (!confirmed.ok) return confirmed;
  await withActor(database, SYSTEM, async (tx) => {
    await setCredential(tx, person, { login, password: change.new });
    await endOtherSessions(tx, person, token);
    tx.audit({ at, action: 'person.changePassword', subject: `person:${person}`, about: person });
  });
  return confirmed;
}
