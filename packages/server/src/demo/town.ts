import { randomUUIDv7 } from 'node:crypto';
import { type Actor, isSigning } from '@tirek/casework';
import { executeOrder } from '../cases/execute-order.ts';
import { type Moment, momentOf } from '../cases/moment.ts';
import type { Database } from '../db/connect.ts';
import { type ActorTransaction, inTheNameOf, SYSTEM, withActor } from '../db/with-actor.ts';
import { createAccount, setCredential } from '../people/accounts.ts';
import { saveOffice } from '../people/offices.ts';
import { assignRole, type RoleAssignment } from '../people/role-assignments.ts';
import { makeSigningKey } from '../people/signing.ts';
import { DEMO_ISSUER, listDemoAccounts } from './accounts.ts';
import { OFFICES } from './offices.ts';
import { DISTRICT_COMMISSIONS, PRECINCTS } from './precincts.ts';
import { type Person, STAFF } from './staff.ts';

export { URBAN, VILLAGE } from './offices.ts';

/** Everybody of the town by login. */
export type Town = ReadonlyMap<string, Actor>;

/** A person of the town; throws where there is none of this login. */
export function personIn(town: Town, login: string): Actor {
  const person = town.get(login);
  if (!person) throw new Error(`nobody in the town is called ${login}`);
  return person;
}

/** Adds a made-up citizen, who can be taken by one click where a login is given. */
export async function addCitizen(tx: ActorTransaction, name: string, login?: string): Promise<Actor> {
  const id = randomUUIDv7();
  await createAccount(tx, { id, kind: 'citizen', name, locale: 'kk' });
  if (login !== undefined) await setCredential(tx, id, { issuer: DEMO_ISSUER, subject: login });
  return { person: id, role: 'citizen', office: '' };
}

/** Before the oldest story begins. */
const HIRED = '2014-01-01';

async function hire(tx: ActorTransaction, [login, name, role, path]: Person, at: string): Promise<Actor> {
  const id = randomUUIDv7();
  await createAccount(tx, { id, kind: 'staff', name, locale: 'kk' });
  await setCredential(tx, id, { issuer: DEMO_ISSUER, subject: login });
  const office = OFFICES.find((one) => one.path === path)?.id ?? path;
  const assignment: RoleAssignment = { id: randomUUIDv7(), person: id, role, office, from: HIRED, to: null };
  await assignRole(tx, assignment);
  if (isSigning(role)) await makeSigningKey(tx, id, at);
  return { person: id, role, office: path };
}

/** Far from the numbers of the commissions of today. */
const OLD_COMMISSION = 1_000_000;

/** The commissions of the town, the precincts' first; the chair of each is its first member. */
const COMMISSIONS = [
  ...PRECINCTS.map((one) => ({ ...one, level: 'precinct' as const })),
  ...DISTRICT_COMMISSIONS.map((one) => ({ ...one, level: 'district' as const, substitutes: [] })),
];

/**
 * The id of the order on a commission. Fixed: by its orders a town is known as this one, and by the last number so is what
 * was planned for it. To be raised with every change of the plan, so that no town is filled up with families of another.
 */
export const orderId = (number: number): string => `01980000-0000-7000-8000-0003${String(number).padStart(8, '0')}`;

async function formCommission(tx: ActorTransaction, town: Town, number: number, moment: Moment): Promise<void> {
  const commission = COMMISSIONS[number];
  if (!commission) return;
  const idOf = (login: string): string => personIn(town, login).person;
  const members = commission.members.map(idOf);
  const year = moment.day.slice(0, 4);
  const id = orderId(number);
  const order = {
    id,
    number: `${17 + number}-ө/${year}`,
    level: commission.level,
    office: commission.office,
    members,
    quorum: 2,
    from: '2020-01-01',
    to: `${Number(year) + 1}-12-31`,
    chair: members[0] ?? '',
    secretary: idOf(commission.secretary),
    substitutes: commission.substitutes.map(idOf),
  };
  await inTheNameOf(tx, personIn(town, commission.orderedBy), (own) =>
    executeOrder(own, id, { type: 'issueOrder', order }, moment),
  );
}

/** The commissions of the town as they sat before 2020: they looked at the families of the stories about old times. */
const OLD_COMMISSIONS = [
  { ...PRECINCTS[0], level: 'precinct', number: '3-ө/2014' },
  { ...DISTRICT_COMMISSIONS[0], level: 'district', number: '4-ө/2014', substitutes: [] },
] as const;

async function formOldCommission(tx: ActorTransaction, town: Town, index: 0 | 1): Promise<void> {
  const { office, members, secretary, substitutes, orderedBy, level, number } = OLD_COMMISSIONS[index];
  const moment = momentOf(new Date(`${HIRED}T05:00:00Z`));
  const idOf = (login: string): string => personIn(town, login).person;
  const order = {
    id: orderId(OLD_COMMISSION + index),
    number,
    level,
    office,
    members: members.map(idOf),
    quorum: 2,
    from: HIRED,
    to: '2019-12-31',
    chair: idOf(members[0]),
    secretary: idOf(secretary),
    substitutes: substitutes.map(idOf),
  };
  await inTheNameOf(tx, personIn(town, orderedBy), (own) =>
    executeOrder(own, order.id, { type: 'issueOrder', order }, moment),
  );
}

/** Builds two districts with a person for each role and their commissions, all or nothing; returns everybody by login. */
export const buildTown = (database: Database, moment: Moment): Promise<Town> =>
  withActor(database, SYSTEM, async (tx) => {
    for (const office of OFFICES) await saveOffice(tx, office);
    const town = new Map<string, Actor>();
    for (const person of STAFF) town.set(person[0], await hire(tx, person, moment.at));
    town.set('marina', await addCitizen(tx, 'Марина Досова', 'marina'));
    town.set('asel', await addCitizen(tx, 'Әсел Тұрғанова', 'asel'));
    await formOldCommission(tx, town, 0);
    await formOldCommission(tx, town, 1);
    for (const number of COMMISSIONS.keys()) await formCommission(tx, town, number, moment);
    return town;
  });

/** Everybody of a town that was built before, by login. As the system. */
export async function readTown(tx: ActorTransaction, day: string): Promise<Town> {
  const accounts = await listDemoAccounts(tx, day);
  return new Map(accounts.map(({ id, login, role, office }) => [login, { person: id, role, office }]));
}
