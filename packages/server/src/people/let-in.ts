import { randomUUIDv7 } from 'node:crypto';
import { readIin } from '@tirek/family';
import { breaksRule } from '../db/broken-rule.ts';
import type { Database } from '../db/connect.ts';
import { type ActorTransaction, SYSTEM, withActor } from '../db/with-actor.ts';
import { createAccount, findAccountByIin, giveFirstCredential } from './accounts.ts';
import type { Vouched } from './provider.ts';

/** Who is let in by the word of a provider; or that nobody here is known by it, or their account is closed. */
export type LetIn =
  | { readonly ok: true; readonly person: string }
  | { readonly ok: false; readonly refused: 'unknown' | 'closed' };

const credentialOf = ({ db }: ActorTransaction, person: string) =>
  db.selectFrom('person_credential').select(['issuer', 'subject']).where('person', '=', person).executeTakeFirst();

/**
 * The citizen with this number. An account an officer opened for them at the desk becomes theirs; without one they get one.
 * Whoever signs in another way already is not taken over.
 */
async function citizenOf(tx: ActorTransaction, { iin, name, issuer, subject }: Vouched): Promise<string | undefined> {
  if (iin === undefined || !readIin(iin).ok) return undefined;
  const known = await findAccountByIin(tx, 'citizen', iin);
  const other = known && (await credentialOf(tx, known.id));
  // Theirs already where they came through another window since we looked.
  if (other) return other.issuer === issuer && other.subject === subject ? known.id : undefined;
  const id = known?.id ?? randomUUIDv7();
  if (!known) await createAccount(tx, { id, kind: 'citizen', name: name ?? '', iin, locale: 'kk' });
  await giveFirstCredential(tx, id, { issuer, subject });
  return id;
}

async function isClosed({ db }: ActorTransaction, id: string): Promise<boolean> {
  const row = await db.selectFrom('person_account').select('disabled_at').where('id', '=', id).executeTakeFirst();
  return row?.disabled_at !== null;
}

async function bySubject({ db }: ActorTransaction, { issuer, subject }: Vouched): Promise<string | undefined> {
  const row = await db
    .selectFrom('person_credential')
    .select('person')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row?.person;
}

const letIn = (database: Database, vouched: Vouched, at: string): Promise<LetIn> =>
  withActor(database, SYSTEM, async (tx): Promise<LetIn> => {
    const person = (await bySubject(tx, vouched)) ?? (await citizenOf(tx, vouched));
    if (person === undefined) {
      const who = tx.personal.hash('login', `${vouched.issuer} ${vouched.subject}`);
      tx.audit({ at, action: 'person.signInFailed', subject: `login:${who}` });
      return { ok: false, refused: 'unknown' };
    }
    const closed = await isClosed(tx, person);
    const action = closed ? 'person.signInFailed' : 'person.signIn';
    tx.audit({ at, action, subject: `person:${person}`, about: person, detail: { way: 'provider' } });
    return closed ? { ok: false, refused: 'closed' } : { ok: true, person };
  });

/** Lets in whom a provider vouches for. Staff are never made so: an administrator opens their accounts. */
export async function letInVouched(database: Database, vouched: Vouched, at: string): Promise<LetIn> {
  try {
    return await letIn(database, vouched, at);
  } catch (error) {
    // The same person came through two windows at once; by now the first has made the account.
    const rules = ['one_account_of_a_kind_a_person', 'one_account_a_subject', 'person_credential_pkey'];
    if (!rules.some((rule) => breaksRule(error, rule))) throw error;
    return letIn(database, vouched, at);
  }
}
