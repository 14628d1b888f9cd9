import { randomBytes, randomUUIDv7 } from 'node:crypto';
import type { Moment } from '../cases/moment.ts';
import type { Database } from '../db/connect.ts';
import { type ActorTransaction, SYSTEM, withActor } from '../db/with-actor.ts';
import { createAccount, setCredential } from './accounts.ts';
import { listOffices, type Office, saveOffice } from './offices.ts';
import { assignRole, listRoles } from './role-assignments.ts';

const MINISTRY: Office = {
  id: 'kz',
  kato: '000000000',
  kind: 'ministry',
  parent: null,
  path: 'kz',
  named: {
    kk: 'Еңбек және халықты әлеуметтік қорғау министрлігі',
    ru: 'Министерство труда и социальной защиты населения',
    en: 'Ministry of Labour and Social Protection of the Population',
  },
};
const PASSWORD_BYTES = 12;

async function findMinistry(tx: ActorTransaction): Promise<Office> {
  const known = (await listOffices(tx)).find(({ kind }) => kind === 'ministry');
  if (!known) await saveOffice(tx, MINISTRY);
  return known ?? MINISTRY;
}

/**
 * Opens the account of the first administrator of a new installation, at the ministry, which is made where there is none.
 * Returns the password, to be told once and changed at the first sign-in; undefined where somebody is administrator
 * already. Throws `BrokenRule` `one_account_a_login` where the login is taken.
 */
export async function openFirstAdministrator(
  database: Database,
  { login, name }: { readonly login: string; readonly name: string },
  { at, day }: Moment,
): Promise<string | undefined> {
  return withActor(database, SYSTEM, async (tx) => {
    if ((await listRoles(tx, { role: 'administrator', day })).length > 0) return undefined;
    const office = await findMinistry(tx);
    const [person, password] = [randomUUIDv7(), randomBytes(PASSWORD_BYTES).toString('base64url')];
    await createAccount(tx, { id: person, kind: 'staff', name, locale: 'kk' });
    await setCredential(tx, person, { login, password, toChange: true });
    const role = { id: randomUUIDv7(), person, role: 'administrator', office: office.id, from: day, to: null } as const;
    await assignRole(tx, role);
    tx.audit({ at, action: 'person.open', subject: `person:${person}`, about: person, detail: { first: true } });
    return password;
  });
}
