import { randomUUIDv7 } from 'node:crypto';
import { isSigning, placeOffice, refuseClosing, refuseNewcomer, refuseRole, refuseRoleEnd } from '@tirek/casework';
import { NotDone } from '../cases/execute.ts';
import type { Moment } from '../cases/moment.ts';
import type { OfficeEntry, RoleGiving, StaffEntry } from '../contract/administration.ts';
import { breaksRule } from '../db/broken-rule.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { createAccount, type Credential, disableAccount, giveFirstCredential } from './accounts.ts';
import { addOffice, listOffices, type Office } from './offices.ts';
import { assignRole, endRole } from './role-assignments.ts';
import { giveSigningKey } from './signing.ts';
import { findStaff, type Staff } from './staff.ts';

/* What an administrator does, each in one transaction in their name. All throw `NotDone` with the refusal. */

const done = (refused: ReturnType<typeof refuseRole>): void => {
  if (refused) throw new NotDone({ refusal: refused.refusal });
};

async function getStaff(tx: ActorTransaction, id: string, { day }: Moment): Promise<Staff> {
  const staff = await findStaff(tx, id, day);
  if (!staff) throw new NotDone({ unknown: true });
  return staff;
}

function credentialOf({ login, password, subject }: StaffEntry, issuer: string | undefined): Credential | undefined {
  if (login !== undefined && password !== undefined) return { login, password, toChange: true };
  if (subject === undefined) return undefined;
  done(refuseNewcomer('subject', { taken: false, hasProvider: issuer !== undefined }));
  return { issuer: issuer ?? '', subject };
}

/** Turns the database's own rules on ways of signing in into the refusals they stand for: an administrator sees nobody else's. */
export function refuseTaken(error: unknown): unknown {
  const way = (['login', 'subject'] as const).find((one) => breaksRule(error, `one_account_a_${one}`));
  const refused = way && refuseNewcomer(way, { taken: true, hasProvider: true });
  return refused ? new NotDone({ refusal: refused.refusal }) : error;
}

/** Opens an account for an officer or another system; `issuer` is the provider of OpenID Connect, where there is one. */
export async function openAccount(
  tx: ActorTransaction,
  entry: StaffEntry,
  moment: Moment,
  issuer: string | undefined,
): Promise<Staff> {
  const id = randomUUIDv7();
  const { kind, name, locale } = entry;
  const credential = credentialOf(entry, issuer);
  await createAccount(tx, { id, kind, name, locale });
  if (credential) await giveFirstCredential(tx, id, credential);
  tx.audit({ at: moment.at, action: 'person.open', subject: `person:${id}`, about: id, detail: { kind } });
  return getStaff(tx, id, moment);
}

/** Gives a role; who is to sign gets a key with it. */
export async function giveRole(
  tx: ActorTransaction,
  person: string,
  { role, office, from, to }: RoleGiving,
  moment: Moment,
): Promise<Staff> {
  const staff = await getStaff(tx, person, moment);
  const at = (await listOffices(tx)).find(({ path }) => path === office);
  if (!at) throw new NotDone({ refusal: { code: 'office.unknown' } });
  done(refuseRole(tx.actor, staff, { role, office, from, to, kind: at.kind }));
  const id = randomUUIDv7();
  await assignRole(tx, { id, person, role, office: at.id, from, to });
  if (isSigning(role)) await giveSigningKey(tx, person, moment.at);
  const detail = { assignment: id, role, office, from, to };
  tx.audit({ at: moment.at, action: 'person.giveRole', subject: `person:${person}`, about: person, detail });
  return getStaff(tx, person, moment);
}

/** Sets the last day of a role. */
export async function endRoleOf(
  tx: ActorTransaction,
  person: string,
  { assignment, on }: { readonly assignment: string; readonly on: string },
  moment: Moment,
): Promise<Staff> {
  const staff = await getStaff(tx, person, moment);
  const held = staff.held.find((one) => one.assignment === assignment);
  if (!held) throw new NotDone({ unknown: true });
  done(refuseRoleEnd(tx.actor, person, held, { on, today: moment.day }));
  if (!(await endRole(tx, assignment, on))) throw new NotDone({ unknown: true });
  const detail = { assignment, role: held.role, office: held.office, on };
  tx.audit({ at: moment.at, action: 'person.endRole', subject: `person:${person}`, about: person, detail });
  return getStaff(tx, person, moment);
}

/** Closes an account and ends its sessions. */
export async function closeAccount(tx: ActorTransaction, person: string, moment: Moment): Promise<Staff> {
  const staff = await getStaff(tx, person, moment);
  done(refuseClosing(tx.actor, staff, moment.day));
  if (!(await disableAccount(tx, person, moment.at))) throw new NotDone({ unknown: true });
  tx.audit({ at: moment.at, action: 'person.close', subject: `person:${person}`, about: person });
  return getStaff(tx, person, moment);
}

/** Opens an office under another. */
export async function openOffice(tx: ActorTransaction, entry: OfficeEntry, { at }: Moment): Promise<Office> {
  const offices = await listOffices(tx);
  const placed = placeOffice(tx.actor, offices, entry);
  if (!placed.ok) throw new NotDone({ refusal: placed.refusal });
  const { id, path } = placed;
  const parent = offices.find((one) => one.path === entry.parent)?.id ?? null;
  const office: Office = { id, path, parent, kato: entry.kato, kind: entry.kind, named: entry.named };
  await addOffice(tx, office);
  tx.audit({ at, action: 'office.open', subject: `office:${path}` });
  return office;
}
