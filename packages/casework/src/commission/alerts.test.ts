import { describe, expect, test } from 'vitest';
import {
  alertAlwaysUnanimous,
  alertSameAddress,
  alertSignedTogether,
  alertVoteFromOutside,
  kilometresBetween,
  territoryOf,
} from './alerts.ts';

const at = (seconds: number): string => new Date(Date.UTC(2026, 1, 12, 10, 0, seconds)).toISOString();
const vote = (member: string, seconds: number, sitting = 's1') => ({ sitting, member, at: at(seconds) });
const shymkent = { lat: 42.32, lon: 69.59 };

describe('an alert', () => {
  test('is raised for three families at one address, not for one family that applied three times', () => {
    const applied = (n: number, familyKey: string) => ({ case: `case-${n}`, address: 'Abay 5', familyKey });
    expect(alertSameAddress([applied(1, 'a'), applied(2, 'b'), applied(3, 'c')])).toEqual([
      { kind: 'sameAddress', address: 'Abay 5', cases: ['case-1', 'case-2', 'case-3'] },
    ]);
    expect(alertSameAddress([applied(1, 'a'), applied(2, 'a'), applied(3, 'b')])).toEqual([]);
  });

  test('is raised for members who sign within ten seconds of each other in one sitting', () => {
    expect(alertSignedTogether([vote('a', 0), vote('b', 10), vote('c', 40)])).toEqual([
      { kind: 'signedTogether', sitting: 's1', members: ['a', 'b'], seconds: 10 },
    ]);
    expect(alertSignedTogether([vote('a', 0), vote('b', 11), vote('c', 2, 's2')])).toEqual([]);
  });

  test('is raised for a commission that never disagreed in thirty sittings', () => {
    const held = (n: number, other: boolean) =>
      Array.from({ length: n }, (_, i) => ({
        commission: 'c',
        votes: ['need', other && i === 0 ? 'noNeed' : 'need'] as const,
      }));
    expect(alertAlwaysUnanimous(held(30, false))).toEqual([{ kind: 'alwaysUnanimous', commission: 'c', sittings: 30 }]);
    expect(alertAlwaysUnanimous(held(29, false))).toEqual([]);
    expect(alertAlwaysUnanimous(held(30, true))).toEqual([]);
  });

  test('is raised for a vote signed in Almaty on a family in Shymkent', () => {
    const almaty = { ...vote('a', 0), place: { lat: 43.24, lon: 76.89 } };
    const near = { ...vote('b', 60), place: { lat: 42.4, lon: 69.6 } };
    const [alert, ...others] = alertVoteFromOutside([almaty, near], { middle: shymkent, kilometres: 60 });
    expect(others).toEqual([]);
    expect(alert).toMatchObject({ kind: 'voteFromOutside', member: 'a' });
  });

  test('knows a territory by five visits: twice as far as nine homes of ten, and 25 kilometres at least', () => {
    const near = Array.from({ length: 9 }, (_, i) => ({ lat: 42.32, lon: 69.55 + i / 100 }));
    expect(territoryOf(near.slice(0, 4))).toBeUndefined();
    expect(territoryOf(near.slice(0, 5))).toEqual({ middle: { lat: 42.32, lon: 69.57 }, kilometres: 25 });
    // One home typed in Almaty does not make Almaty part of the district.
    expect(territoryOf([...near, { lat: 43.24, lon: 76.89 }])).toMatchObject({ kilometres: 25 });
    const wide = Array.from({ length: 10 }, (_, i) => ({ lat: 42 + i / 10, lon: 69.6 }));
    expect(Math.round(territoryOf(wide)?.kilometres ?? 0)).toBe(Math.round(2 * 4 * 11.12));
  });

  test('measures along the globe: a degree of a meridian is 111 kilometres', () => {
    expect(Math.round(kilometresBetween({ lat: 42, lon: 69 }, { lat: 43, lon: 69 }))).toBe(111);
    expect(kilometresBetween(shymkent, shymkent)).toBe(0);
  });
});
