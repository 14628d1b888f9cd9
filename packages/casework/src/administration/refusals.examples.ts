import { daniyar } from '../examples/people.ts';
import type { Refused } from '../examples/refused.ts';
import type { Refusal } from '../refusal.ts';
import {
  type Employee,
  type HeldRole,
  refuseClosing,
  refuseNewcomer,
  refuseRole,
  refuseRoleEnd,
  refuseToken,
} from './give-role.ts';
import { placeOffice, type PlacedOffice } from './new-office.ts';

const refusalIn = (refused: { readonly ok: boolean; readonly refusal?: Refusal } | undefined) => refused?.refusal;
const today = '2026-02-10';
const DISTRICT = 'kz/61/6110';
const consultant: HeldRole = { role: 'consultant', office: DISTRICT, from: '2025-01-01', to: null };
const ainur: Employee = { person: 'ainur', kind: 'staff', closed: false, held: [consultant] };
const give = (who: Partial<Employee>, role: Partial<HeldRole>, kind: 'district' | 'ruralDistrict' = 'district') =>
  refusalIn(refuseRole(daniyar, { ...ainur, ...who }, { ...consultant, ...role, kind }));
const end = (held: Partial<HeldRole>, on: string) =>
  refusalIn(refuseRoleEnd(daniyar, 'ainur', { ...consultant, ...held }, { on, today }));

const token = (who: Partial<Employee>, until: string) =>
  refusalIn(refuseToken(daniyar, { ...ainur, ...who }, { office: DISTRICT, until, today }));

const OFFICES: readonly PlacedOffice[] = [
  { kind: 'ministry', kato: '000000000', path: 'kz' },
  { kind: 'region', kato: '610000000', path: 'kz/61' },
  { kind: 'district', kato: '611000000', path: DISTRICT },
];
const place = (parent: string, kind: PlacedOffice['kind'], kato: string) =>
  refusalIn(placeOffice(daniyar, OFFICES, { parent, kind, kato }));

export const administrationRefusals: Refused = {
  'role.office': [
    'a rural akim serves at a rural district, not at the district above it',
    () => give({ held: [] }, { role: 'ruralAkim' }),
  ],
  'role.toSelf': ['an administrator gives no role to themselves', () => give({ person: 'daniyar' }, {})],
  'role.notStaff': ['a citizen is not made an officer by a role', () => give({ kind: 'citizen', held: [] }, {})],
  'role.period': ['a role does not end before it begins', () => give({ held: [] }, { to: '2024-12-31' })],
  'role.held': ['a role that somebody holds is not given to them again', () => give({}, { from: today })],
  'role.ended': ['a role that is over is not ended again', () => end({ to: '2025-12-31' }, today)],
  'person.closed': ['a closed account gets no role', () => give({ closed: true, held: [] }, {})],
  'person.self': [
    'an administrator does not close their own account',
    () => refusalIn(refuseClosing(daniyar, { ...ainur, person: 'daniyar' }, today)),
  ],
  'person.worksElsewhere': [
    'an account of somebody who also works in another region is not closed from here',
    () => refusalIn(refuseClosing(daniyar, { ...ainur, held: [{ ...consultant, office: 'kz/43/4310' }] }, today)),
  ],
  'person.loginTaken': [
    'a login belongs to one person',
    () => refusalIn(refuseNewcomer('login', { taken: true, hasProvider: false })),
  ],
  'person.subjectTaken': [
    'a person of the provider has one account',
    () => refusalIn(refuseNewcomer('subject', { taken: true, hasProvider: true })),
  ],
  'person.noProvider': [
    'nobody is known by the word of a provider where there is none',
    () => refusalIn(refuseNewcomer('subject', { taken: false, hasProvider: false })),
  ],
  'token.notClient': ['an officer signs in and gets no token', () => token({}, '2026-12-31')],
  'token.past': ['a token is not made for a day that has passed', () => token({ kind: 'client' }, '2026-02-09')],
  'office.unknown': ['an office stands under one that is there', () => place('kz/99', 'district', '991000000')],
  'office.above': ['a rural district stands under a district', () => place('kz/61', 'ruralDistrict', '611010000')],
  'office.kato': ['the code of an office continues the one above', () => place('kz/61', 'district', '431000000')],
  'office.exists': ['an office is opened once', () => place('kz/61', 'district', '611000000')],
};
