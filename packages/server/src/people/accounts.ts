import { sql } from 'kysely';
import type { Personal } from '../db/personal.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { hashPassword } from './password.ts';

export type AccountKind = 'staff' | 'citizen' | 'client';
export type Locale = 'kk' | 'ru' | 'en';

export interface Account {
  readonly id: string;
  readonly kind: AccountKind;
  readonly name: string;
  readonly iin?: string | undefined;
  readonly locale: Locale;
}

/** A way of signing in. A password that was not chosen by its owner is `toChange`. */
export type Credential =
  | { readonly login: string; readonly password: string; readonly toChange?: boolean }
  | { readonly issuer: string; readonly subject: string };

const placeOf = (id: string): string => `person_account/${id}`;
/** Logins are compared in small letters. */
export const normaliseLogin = (login: string): string => login.normalize('NFKC').trim().toLowerCase();

/** An account as its row: name and number are sealed. */
export const toAccountRow = (personal: Personal, { id, kind, name, iin, locale }: Account) => ({
  id,
  kind,
  locale,
  name_sealed: personal.seal(name, placeOf(id)),
  iin_sealed: iin === undefined ? null : personal.seal(iin, placeOf(id)),
  iin_hash: iin === undefined ? null : personal.hash('iin', iin),
  disabled_at: null,
});

/** Makes an account. Throws `BrokenRule` `one_account_of_a_kind_a_person` where the person already has one. */
export async function createAccount({ db, personal }: ActorTransaction, account: Account): Promise<void> {
  await db.insertInto('person_account').values(toAccountRow(personal, account)).execute();
}

async function credentialRow(credential: Credential) {
  const none = { login: null, password_hash: null, issuer: null, subject: null, to_change: false };
  if (!('login' in credential)) return { ...none, issuer: credential.issuer, subject: credential.subject };
  const { login, password, toChange = false } = credential;
  return { ...none, login: normaliseLogin(login), password_hash: await hashPassword(password), to_change: toChange };
}

/** Gives an account its way of signing in, instead of the one before. As the person themselves or the system. */
export async function setCredential({ db }: ActorTransaction, person: string, credential: Credential): Promise<void> {
  const row = await credentialRow(credential);
  await db
    .insertInto('person_credential')
    .values({ person, ...row })
    .onConflict((conflict) => conflict.column('person').doUpdateSet({ ...row, changed_at: new Date().toISOString() }))
    .execute();
}

/**
 * Gives a new account its first way of signing in. Throws `BrokenRule` `one_account_a_login` or `one_account_a_subject`
 * where it is somebody's already.
 */
export async function giveFirstCredential(
  { db }: ActorTransaction,
  person: string,
  credential: Credential,
): Promise<void> {
  await db
    .insertInto('person_credential')
    .values({ person, ...(await credentialRow(credential)) })
    .execute();
}

/** An account; undefined where there is none the actor may see. */
export async function findAccount({ db, personal }: ActorTransaction, id: string): Promise<Account | undefined> {
  const row = await db.selectFrom('person_account').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const { kind, locale, iin_sealed: iin } = row;
  const name = personal.open(row.name_sealed, placeOf(id));
  return { id, kind, locale, name, ...(iin === null ? {} : { iin: personal.open(iin, placeOf(id)) }) };
}

/** Names of several accounts by id; those the actor may not see are left out. */
export async function findNames(
  { db, personal }: ActorTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('person_account').select(['id', 'name_sealed']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name_sealed: sealed }) => [id, personal.open(sealed, placeOf(id))]));
}

/** The account of a person by their number; undefined where there is none the actor may see. */
export async function findAccountByIin(
  tx: ActorTransaction,
  kind: AccountKind,
  iin: string,
): Promise<Account | undefined> {
  const row = await tx.db
    .selectFrom('person_account')
    .select('id')
    .where('kind', '=', kind)
    .where('iin_hash', '=', tx.personal.hash('iin', iin))
    .executeTakeFirst();
  return row && findAccount(tx, row.id);
}

/** The account a provider of OpenID Connect vouches for; undefined where nobody is known by that word. As the system. */
export async function findAccountBySubject(
  tx: ActorTransaction,
  issuer: string,
  subject: string,
): Promise<Account | undefined> {
  const row = await tx.db
    .selectFrom('person_credential')
    .select('person')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row && findAccount(tx, row.person);
}

/** Whether the password of a person was given by somebody else. As the person or the system. */
export async function isPasswordToChange({ db }: ActorTransaction, person: string): Promise<boolean> {
  const row = await db
    .selectFrom('person_credential')
    .select('to_change')
    .where('person', '=', person)
    .executeTakeFirst();
  return row?.to_change ?? false;
}

/** Closes an account and ends its sessions. Returns whether there was one the actor may close. */
export async function disableAccount({ db }: ActorTransaction, id: string, at: string): Promise<boolean> {
  const closed = await db
    .updateTable('person_account')
    .set({ disabled_at: at })
    .where('id', '=', id)
    .executeTakeFirst();
  await sql`select end_sessions_of_closed(${id})`.execute(db);
  return closed.numUpdatedRows === 1n;
}
