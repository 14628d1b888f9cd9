import { randomUUIDv7 } from 'node:crypto';
import { type Actor, type CommissionLevel, type GivenRole, isSigning } from '@tirek/casework';
import type { Names } from '@tirek/rules';
import { executeOrder } from '../cases/execute-order.ts';
import type { Moment } from '../cases/moment.ts';
import type { Database } from '../db/connect.ts';
import { type ActorTransaction, SYSTEM, withActor } from '../db/with-actor.ts';
import { createAccount, setCredential } from '../people/accounts.ts';
import { type Office, saveOffice } from '../people/offices.ts';
import { assignRole, type RoleAssignment } from '../people/role-assignments.ts';
import { makeSigningKey } from '../people/signing.ts';
import { DEMO_ISSUER } from './accounts.ts';

export const URBAN = 'kz/43/4310';
const RURAL = 'kz/43/4330';
export const VILLAGE = `${RURAL}/433035`;

const named = (kk: string, ru: string, en: string): Names => ({ kk, ru, en });

/** The ministry, one region, a town, a rural district and its village. */
const OFFICES: readonly Office[] = [
  {
    id: 'kz',
    kato: '000000000',
    kind: 'ministry',
    parent: null,
    path: 'kz',
    named: named('Министрлік', 'Министерство', 'Ministry'),
  },
  {
    id: '43',
    kato: '430000000',
    kind: 'region',
    parent: 'kz',
    path: 'kz/43',
    named: named('Қызылорда облысы', 'Кызылординская область', 'Kyzylorda Region'),
  },
  {
    id: '4310',
    kato: '431000000',
    kind: 'district',
    parent: '43',
    path: URBAN,
    named: named('Қызылорда қаласы', 'город Кызылорда', 'Kyzylorda town'),
  },
  {
    id: '4330',
    kato: '433000000',
    kind: 'district',
    parent: '43',
    path: RURAL,
    named: named('Арал ауданы', 'Аральский район', 'Aral District'),
  },
  {
    id: '433035',
    kato: '433035000',
    kind: 'ruralDistrict',
    parent: '4330',
    path: VILLAGE,
    named: named('Қамыстыбас ауылдық округі', 'Камыстыбасский сельский округ', 'Kamystybas rural district'),
  },
];

/** Login, name, role, office. */
type Person = readonly [login: string, name: string, role: GivenRole, office: string];

const STAFF: readonly Person[] = [
  ['botagoz', 'Ботагөз Әлімқызы', 'consultant', URBAN],
  ['askar', 'Асқар Ерлан', 'assistant', URBAN],
  ['yerlan', 'Ерлан Жүнісов', 'precinctMember', URBAN],
  ['gulmira', 'Гүлмира Сатыбалды', 'precinctMember', URBAN],
  ['talgat', 'Талғат Омаров', 'precinctMember', URBAN],
  ['zhanna', 'Жанна Қасымова', 'precinctMember', URBAN],
  ['dinara', 'Динара Бекова', 'precinctSecretary', URBAN],
  ['samat', 'Самат Дәулетов', 'decisionMaker', URBAN],
  ['aidos', 'Айдос Нұрпейісов', 'districtMember', URBAN],
  ['laura', 'Лаура Ізбасар', 'districtMember', URBAN],
  ['nurzhan', 'Нұржан Төлеген', 'districtMember', URBAN],
  ['zarina', 'Зарина Мұрат', 'paymentsOfficer', URBAN],
  ['marat', 'Марат Сейдахмет', 'monitoringOfficer', URBAN],
  ['saule', 'Сәуле Қайрат', 'consultant', RURAL],
  ['kairat', 'Қайрат Әбдіров', 'decisionMaker', RURAL],
  ['nurgul', 'Нұргүл Ахмет', 'paymentsOfficer', RURAL],
  ['bauyrzhan', 'Бауыржан Тілеу', 'ruralAkim', VILLAGE],
  ['zhanar', 'Жанар Оспан', 'assistant', VILLAGE],
  ['ermek', 'Ермек Сұлтан', 'precinctMember', VILLAGE],
  ['aliya', 'Әлия Мырзабек', 'precinctMember', VILLAGE],
  ['bolat', 'Болат Шәріп', 'precinctMember', VILLAGE],
  ['raushan', 'Раушан Есен', 'precinctSecretary', VILLAGE],
  ['timur', 'Тимур Жақсыбек', 'regionalMember', 'kz/43'],
  ['madiyar', 'Мадияр Серік', 'regionalAnalyst', 'kz/43'],
  ['aigerim', 'Айгерім Болат', 'regionalAnalyst', 'kz/43'],
  ['kamila', 'Кәмила Рүстем', 'auditor', 'kz/43'],
  ['daniyar', 'Данияр Асан', 'administrator', 'kz/43'],
  ['tolkyn', 'Толқын Ержан', 'ministryAnalyst', 'kz'],
];

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

async function hire(tx: ActorTransaction, [login, name, role, path]: Person, at: string): Promise<Actor> {
  const id = randomUUIDv7();
  await createAccount(tx, { id, kind: 'staff', name, locale: 'kk' });
  await setCredential(tx, id, { issuer: DEMO_ISSUER, subject: login });
  const office = OFFICES.find((one) => one.path === path)?.id ?? path;
  const assignment: RoleAssignment = { id: randomUUIDv7(), person: id, role, office, from: '2020-01-01', to: null };
  await assignRole(tx, assignment);
  if (isSigning(role)) await makeSigningKey(tx, id, at);
  return { person: id, role, office: path };
}

/** Chair first, then the other members; substitutes; secretary. */
async function formCommission(
  database: Database,
  town: Town,
  moment: Moment,
  commission: {
    readonly by: string;
    readonly office: string;
    readonly level: CommissionLevel;
    readonly members: readonly string[];
    readonly substitutes: readonly string[];
    readonly secretary: string;
  },
): Promise<void> {
  const idOf = (login: string): string => personIn(town, login).person;
  const members = commission.members.map(idOf);
  const id = randomUUIDv7();
  const year = moment.day.slice(0, 4);
  const order = {
    id,
    number: `17-ө/${year}`,
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
  await withActor(database, personIn(town, commission.by), (tx) =>
    executeOrder(tx, id, { type: 'issueOrder', order }, moment),
  );
}

/** Builds two districts with a person for each role and their commissions; returns everybody by login. */
export async function buildTown(database: Database, moment: Moment): Promise<Town> {
  const town = await withActor(database, SYSTEM, async (tx) => {
    for (const office of OFFICES) await saveOffice(tx, office);
    const people = new Map<string, Actor>();
    for (const person of STAFF) people.set(person[0], await hire(tx, person, moment.at));
    people.set('marina', await addCitizen(tx, 'Марина Досова', 'marina'));
    people.set('asel', await addCitizen(tx, 'Әсел Тұрғанова', 'asel'));
    return people;
  });
  const precinct = { level: 'precinct' } as const;
  await formCommission(database, town, moment, {
    ...precinct,
    by: 'samat',
    office: URBAN,
    secretary: 'dinara',
    members: ['yerlan', 'gulmira', 'talgat'],
    substitutes: ['zhanna'],
  });
  await formCommission(database, town, moment, {
    ...precinct,
    by: 'bauyrzhan',
    office: VILLAGE,
    secretary: 'raushan',
    members: ['ermek', 'aliya', 'bolat'],
    substitutes: [],
  });
  await formCommission(database, town, moment, {
    level: 'district',
    by: 'samat',
    office: URBAN,
    secretary: 'dinara',
    members: ['aidos', 'laura', 'nurzhan'],
    substitutes: [],
  });
  return town;
}
