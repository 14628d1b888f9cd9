import { randomUUIDv7 } from 'node:crypto';
import type { Actor, Recorded } from '@tirek/casework';
import type { CaseFile } from '../db/case-file.ts';
import type { Database } from '../db/connect.ts';
import { append, type Append } from '../db/event-store.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { createAccount } from '../people/accounts.ts';
import { type Office, saveOffice } from '../people/offices.ts';
import { assignRole, type RoleAssignment } from '../people/role-assignments.ts';

export const REGION = 'kz/35';
export const DISTRICT = 'kz/35/3510';
export const VILLAGE = 'kz/35/3510/351011';
export const NEIGHBOUR = 'kz/35/3520';
export const AT = '2026-03-02T09:00:00.000Z';
export const DAY = '2026-03-02';

const named = (name: string): Office['named'] => ({ kk: name, ru: name, en: name });

/** The ministry, one region, two districts and a village of the first. */
export const OFFICES: readonly Office[] = [
  { id: 'kz', kato: '000000000', kind: 'ministry', parent: null, path: 'kz', named: named('Ministry') },
  { id: '35', kato: '350000000', kind: 'region', parent: 'kz', path: REGION, named: named('Region') },
  { id: '3510', kato: '351000000', kind: 'district', parent: '35', path: DISTRICT, named: named('District') },
  { id: '351011', kato: '351011000', kind: 'ruralDistrict', parent: '3510', path: VILLAGE, named: named('Village') },
  { id: '3520', kato: '352000000', kind: 'district', parent: '35', path: NEIGHBOUR, named: named('Neighbour') },
];

/** Offices for tests that need a place. */
export const buildTown = (database: Database): Promise<void> =>
  withActor(database, SYSTEM, async (tx) => {
    for (const office of OFFICES) await saveOffice(tx, office);
  });

/** Somebody with an account and, where an office is given, a role there since long ago. */
export async function hire(database: Database, role: Actor['role'], office = ''): Promise<Actor> {
  const person = randomUUIDv7();
  await withActor(database, SYSTEM, async (tx) => {
    const kind = role === 'citizen' ? 'citizen' : 'staff';
    await createAccount(tx, { id: person, kind, name: `${role} ${office}`, locale: 'kk' });
    if (office === '') return;
    const at = OFFICES.find(({ path }) => path === office)?.id ?? office;
    const assigned = role as RoleAssignment['role'];
    await assignRole(tx, { id: randomUUIDv7(), person, role: assigned, office: at, from: '2020-01-01', to: null });
  });
  return { person, role, office };
}

/** An event for tests of the store, which does not know what events mean. */
export interface Happened {
  readonly type: string;
  readonly [field: string]: unknown;
}

export const recordedAt = (seq: number, actor: Actor, event: Happened): Recorded<Happened> => ({
  seq,
  at: AT,
  day: DAY,
  by: { person: actor.person, role: actor.role },
  event,
});

/** The file of a case in its first phase, unless told otherwise. */
export const fileWith = (changes: Partial<CaseFile> = {}): CaseFile => ({
  number: randomUUIDv7(),
  phase: 'draft',
  applicant: { name: 'Әсел Нұрланқызы Сейітова', iin: '840302400019' },
  members: [{ member: 'asel', name: 'Әсел Нұрланқызы Сейітова', iin: '840302400019' }],
  openFamilyKey: null,
  openedDay: DAY,
  submittedDay: null,
  dueDay: null,
  decidedDay: null,
  outcome: null,
  ...changes,
});

/** A new case with one event; returns its id. */
export async function openCase(
  database: Database,
  actor: Actor,
  office: string,
  changes: Partial<CaseFile> = {},
  rest: Partial<Append<Happened>> = {},
): Promise<string> {
  const id = randomUUIDv7();
  await withActor(database, actor, (tx) =>
    append(tx, {
      stream: { id, kind: 'case', officePath: office, ...(actor.role === 'citizen' ? { person: actor.person } : {}) },
      expectedVersion: 0,
      recorded: [recordedAt(1, actor, { type: 'draftStarted', iin: '840302400019' })],
      derived: { caseFile: fileWith(changes), tasks: [] },
      ...rest,
    }),
  );
  return id;
}
