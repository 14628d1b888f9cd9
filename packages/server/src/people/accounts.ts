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

export type Credential =
  | { readonly login: string; readonly password: string }
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

/** Gives an account its way of signing in, instead of the one before. As the person themselves or the system. */
export async function setCredential({ db }: ActorTransaction, person: string, credential: Credential): Promise<void> {
  const none = { login: null, password_hash: null, issuer: null, subject: null };
  const row =
    'login' in credential
      ? { ...none, login: normaliseLogin(credential.login), password_hash: await hashPassword(credential.password) }
      : { ...none, issuer: credential.issuer, subject: credential.subject };
  await db
    .insertInto('person_credential')
    .values({ person, ...row })
    .onConflict((conflict) => conflict.column('person').doUpdateSet({ ...row, changed_at: new Date().toISOString() }))
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

/** Closes an account and ends its sessions. */
export async function disableAccount({ db }: ActorTransaction, id: string, at: string): Promise<void> {
  await db.updateTable('person_account').set({ disabled_at: at }).where('id', '=', id).execute();
  await db.deleteFrom('session').where('person', '=', id).execute();
}
