import { describe, expect, test } from 'vitest';
import { FAMILY_CORRECTIONS, MEMBER_CORRECTIONS, monthStart, quarterBefore } from './correction-form.ts';

describe('a correction after the decision', () => {
  test('holds from the first day of a month', () => {
    expect(monthStart('3', '2026')).toBe('2026-03-01');
    expect(monthStart('12', ' 2025 ')).toBe('2025-12-01');
    expect(monthStart('', '2026')).toBeUndefined();
    expect(monthStart('3', '26')).toBeUndefined();
  });

  test('of an income counts in the quarter before the application, also over the turn of the year', () => {
    expect(quarterBefore('2026-02-10')).toEqual({ from: '2025-10-01', to: '2025-12-31' });
    expect(quarterBefore('2026-04-01')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
    expect(quarterBefore('2026-09-30')).toEqual({ from: '2026-04-01', to: '2026-06-30' });
    expect(quarterBefore('2026-12-31')).toEqual({ from: '2026-07-01', to: '2026-09-30' });
  });

  test('adds nobody to the family: that is for a new application', () => {
    expect([...MEMBER_CORRECTIONS, ...FAMILY_CORRECTIONS]).not.toContain('resident');
    expect(MEMBER_CORRECTIONS).toContain('income.wage');
  });
});
