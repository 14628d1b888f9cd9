import { describe, expect, test } from 'vitest';
import { ACCESS } from '../access/access.ts';
import { ROLES } from '../actor.ts';
import { daniyar, OFFICE } from '../examples/people.ts';
import { type Employee, type HeldRole, refuseClosing, refuseNewcomer, refuseRole, refuseRoleEnd } from './give-role.ts';
import { katoDigits, placeOffice, type PlacedOffice } from './new-office.ts';
import { isSigning, OFFICE_KINDS, refuseRoleAt, ROLE_OFFICES } from './role-offices.ts';

const today = '2026-02-10';
const DISTRICT = 'kz/61/6110';
const newcomer: Employee = { person: 'ainur', kind: 'staff', closed: false, held: [] };
const stretch = (role: HeldRole['role'], from = today, to: string | null = null): HeldRole => ({
  role,
  office: DISTRICT,
  from,
  to,
});
const give = (who: Employee, role: HeldRole, kind: PlacedOffice['kind'] = 'district') =>
  refuseRole(daniyar, who, { ...role, kind })?.refusal;

describe('the table of roles and offices', () => {
  const given = ROLES.flatMap((role) => (role === 'citizen' || role === 'client' || role === 'system' ? [] : [role]));
  const cells = given.flatMap((role) =>
    OFFICE_KINDS.map((kind) => [role, kind, ROLE_OFFICES[role].includes(kind)] as const),
  );
  test.for(cells)('%s at a %s: %s', ([role, kind, may]) => {
    const refused = refuseRoleAt(role, kind)?.refusal;
    expect(refused).toEqual(may ? undefined : { code: 'role.office', role, kinds: ROLE_OFFICES[role] });
  });

  test('has the ministry’s analyst at the ministry only, and the rural akim in the village only', () => {
    expect(ROLE_OFFICES.ministryAnalyst).toEqual(['ministry']);
    expect(ROLE_OFFICES.ruralAkim).toEqual(['ruralDistrict']);
  });

  test('gives a key to each role that votes, signs lists of payments, or signs contracts for the centre', () => {
    const signs = ['castVote', 'castRecommendationVote', 'signContract', 'signPayments'];
    const voting = ACCESS.filter(({ action, role }) => signs.includes(action) && role !== 'citizen');
    const roles = new Set<string>(voting.map(({ role }) => role));
    for (const [role] of cells) expect([role, isSigning(role)]).toEqual([role, roles.has(role)]);
  });
});

describe('a role', () => {
  test('is given within the territory, also to somebody who is leaving another that would not go with it', () => {
    expect(give(newcomer, stretch('consultant'))).toBeUndefined();
    const leaving = { ...newcomer, held: [stretch('decisionMaker', '2025-01-01', '2026-02-09')] };
    expect(give(leaving, stretch('consultant'))).toBeUndefined();
  });

  test('is refused from the day on which another that does not go with it still holds', () => {
    const staying = { ...newcomer, held: [stretch('decisionMaker', '2025-01-01', today)] };
    expect(give(staying, stretch('consultant'))?.code).toBe('access.incompatibleRoles');
    const coming = { ...newcomer, held: [stretch('decisionMaker', '2026-03-01')] };
    expect(give(coming, stretch('consultant'))?.code).toBe('access.incompatibleRoles');
    expect(give(coming, stretch('consultant', today, '2026-02-28'))).toBeUndefined();
  });

  test('may be held at two offices at once', () => {
    const held = [{ ...stretch('assistant'), office: OFFICE }];
    expect(give({ ...newcomer, held }, stretch('assistant'))).toBeUndefined();
  });

  test('is neither given nor ended outside the territory', () => {
    const elsewhere = { ...stretch('consultant'), office: 'kz/43/4310' };
    expect(give(newcomer, elsewhere)?.code).toBe('access.territory');
    expect(refuseRoleEnd(daniyar, 'ainur', elsewhere, { on: today, today })?.refusal.code).toBe('access.territory');
  });

  test('is not given to another system', () => {
    expect(give({ ...newcomer, kind: 'client' }, stretch('consultant'))?.code).toBe('role.notStaff');
  });

  test('is ended on its first day, today or later; never one’s own', () => {
    const held = stretch('consultant');
    expect(refuseRoleEnd(daniyar, 'ainur', held, { on: today, today })).toBeUndefined();
    expect(refuseRoleEnd(daniyar, 'ainur', held, { on: '2026-02-09', today })?.refusal.code).toBe('role.period');
    expect(refuseRoleEnd(daniyar, 'daniyar', held, { on: today, today })?.refusal.code).toBe('role.toSelf');
  });
});

describe('an account', () => {
  test('is closed where all that its person still does lies in the territory', () => {
    const held = [stretch('consultant'), { ...stretch('assistant', '2020-01-01', '2024-12-31'), office: 'kz/43/4310' }];
    expect(refuseClosing(daniyar, { ...newcomer, held }, today)).toBeUndefined();
  });
  test('of a citizen is nobody’s to close', () => {
    expect(refuseClosing(daniyar, { ...newcomer, kind: 'citizen' }, today)?.refusal.code).toBe('role.notStaff');
  });
  test('is opened with a way of signing in that is nobody’s', () => {
    expect(refuseNewcomer('login', { taken: false, hasProvider: false })).toBeUndefined();
    expect(refuseNewcomer('subject', { taken: false, hasProvider: true })).toBeUndefined();
  });
});

describe('a new office', () => {
  const offices: readonly PlacedOffice[] = [
    { kind: 'ministry', kato: '000000000', path: 'kz' },
    { kind: 'region', kato: '610000000', path: 'kz/61' },
    { kind: 'district', kato: '611000000', path: DISTRICT },
  ];
  const place = (parent: string, kind: PlacedOffice['kind'], kato: string, actor = daniyar) => {
    const placed = placeOffice(actor, offices, { parent, kind, kato });
    return placed.ok ? placed.path : placed.refusal.code;
  };

  test('continues the path of the office above by its KATO code', () => {
    expect(place('kz/61', 'district', '612000000')).toBe('kz/61/6120');
    expect(place(DISTRICT, 'ruralDistrict', '611035000')).toBe(`${DISTRICT}/611035`);
    expect(place('kz/61', 'district', '616010000')).toBe('kz/61/616010');
    expect(place('kz', 'region', '100000000', { ...daniyar, office: 'kz' })).toBe('kz/10');
  });

  test('is not opened above or beside the territory of the administrator', () => {
    expect(place('kz', 'region', '100000000')).toBe('access.territory');
  });

  test('is not placed by a code that says another level', () => {
    expect(place(DISTRICT, 'ruralDistrict', '611000000')).toBe('office.kato');
    expect(place('kz/61', 'district', '611035001')).toBe('office.kato');
    expect(place('kz', 'region', '613000000', { ...daniyar, office: 'kz' })).toBe('office.kato');
  });

  test('is named by the digits of its code, two for each level', () => {
    expect(['350000000', '100000000', '351000000', '433035000', '000000000'].map(katoDigits)).toEqual([
      '35',
      '10',
      '3510',
      '433035',
      '',
    ]);
  });
});
