import { describe, expect, test } from 'vitest';
import { ACTIONS, type ActionRule } from '../actions.ts';
import { type Role, ROLES } from '../actor.ts';
import { botagoz, head, marina, monitor, OFFICE } from '../examples/people.ts';
import { isWithin, officeAbove } from '../office-path.ts';
import { ACCESS, type Action, EVERY_ACTION, findAccess, OTHER_ACTIONS, refuseAccess } from './access.ts';
import { INCOMPATIBLE, refuseIncompatible } from './incompatible-roles.ts';

const subject = { office: OFFICE, applicant: 'marina', visitors: ['askar'] };
const does = (role: Role, action: Action): boolean => findAccess(role, action) !== undefined;

describe('the table of access', () => {
  test.for(Object.entries(ACTIONS).map(([action, rule]): [Action, ActionRule] => [action as Action, rule]))(
    'lets just the roles of its row do %s',
    ([action, { by }]) => {
      expect(ROLES.filter((role) => does(role, action)).toSorted()).toEqual([...by].toSorted());
    },
  );

  test.for(EVERY_ACTION)('has somebody for %s', (action) => {
    expect(ACCESS.some((row) => row.action === action)).toBe(true);
  });

  test('has one row for a role and an action, and a purpose for each', () => {
    expect(new Set(ACCESS.map(({ role, action }) => `${role} ${action}`)).size).toBe(ACCESS.length);
    expect(ACCESS.filter(({ purposes }) => purposes.length === 0)).toEqual([]);
  });

  test('shows a family nothing of who voted how, and the payments officer nothing of health', () => {
    expect(findAccess('citizen', 'readCase')?.fields).not.toContain('votes');
    expect(findAccess('paymentsOfficer', 'readCase')?.fields).not.toContain('health');
  });

  test('shows an administrator and an analyst no case at all', () => {
    for (const role of ['administrator', 'regionalAnalyst', 'ministryAnalyst'] as const)
      expect(does(role, 'readCase')).toBe(false);
  });

  test.for(['propose', 'approve', 'castVote'] as const)(
    'gives no role that may %s either of the two others',
    (action) => {
      const holders = ROLES.filter((role) => does(role, action));
      const others = (['propose', 'approve', 'castVote'] as const).filter((other) => other !== action);
      for (const role of holders) for (const other of others) expect(does(role, other)).toBe(false);
    },
  );
});

describe('access to a case', () => {
  test('is given within the territory and for a purpose of the role', () => {
    expect(refuseAccess(botagoz, 'readCase', { purpose: 'casework', subject })).toBeUndefined();
    expect(refuseAccess(marina, 'readCase', { purpose: 'ownFile', subject })).toBeUndefined();
    expect(refuseAccess(monitor, 'readAlerts', { purpose: 'monitoring' })).toBeUndefined();
  });

  test.for([
    ['another district', { ...head, office: 'kz/35/3510' }, 'access.territory'],
    ['an office whose number only begins alike', { ...head, office: 'kz/61/611' }, 'access.territory'],
    ['an office without a path', { ...head, office: '' }, 'access.territory'],
  ] as const)('is refused to %s', ([, actor, code]) => {
    expect(refuseAccess(actor, 'readCase', { purpose: 'decision', subject })?.refusal.code).toBe(code);
  });

  test('is refused to a citizen about somebody else', () => {
    const other = { ...marina, person: 'stranger' };
    expect(refuseAccess(other, 'readCase', { purpose: 'ownFile', subject })?.refusal.code).toBe('access.notYours');
  });

  test('is refused, with who may, for what the role never does', () => {
    expect(refuseAccess(botagoz, 'approve', { purpose: 'casework', subject })?.refusal).toEqual({
      code: 'access.role',
      role: 'consultant',
      allowedRoles: ['decisionMaker'],
    });
  });
});

describe('roles that do not go together', () => {
  test.for(INCOMPATIBLE.map(({ roles, because }) => [roles.join(' and '), because, roles] as const))(
    '%s: %s',
    ([, , [a, b]]) => {
      expect(refuseIncompatible([b, 'citizen', a])?.refusal).toMatchObject({ code: 'access.incompatibleRoles' });
    },
  );

  test('leave a rural akim free to be a citizen', () => {
    expect(refuseIncompatible(['ruralAkim', 'citizen'])).toBeUndefined();
  });

  test('cover proposing with deciding, and voting with either', () => {
    expect(refuseIncompatible(['consultant', 'decisionMaker'])).toBeDefined();
    expect(refuseIncompatible(['precinctMember', 'consultant'])).toBeDefined();
    expect(refuseIncompatible(['precinctMember', 'decisionMaker'])).toBeDefined();
  });
});

test('looking things up is written once', () => {
  expect(new Set(OTHER_ACTIONS).size).toBe(OTHER_ACTIONS.length);
});

test('an office lies within itself and within the offices above it', () => {
  expect(isWithin(OFFICE, OFFICE)).toBe(true);
  expect(isWithin(OFFICE, 'kz')).toBe(true);
  expect(isWithin('kz/61', OFFICE)).toBe(false);
  expect(officeAbove(OFFICE)).toBe('kz/61/6110');
  expect(officeAbove('kz')).toBeUndefined();
});
