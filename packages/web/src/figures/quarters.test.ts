import { describe, expect, test } from 'vitest';
import { lastQuarters, quarterAfter, quarterOf } from './quarters.ts';

describe('quarters', () => {
  test('are counted over the turn of the year', () => {
    expect(quarterOf('2026-03-31')).toBe('2026-Q1');
    expect(quarterOf('2026-04-01')).toBe('2026-Q2');
    expect(quarterAfter('2026-Q4', 1)).toBe('2027-Q1');
    expect(quarterAfter('2026-Q1', -1)).toBe('2025-Q4');
    expect(lastQuarters('2026-11-25', 3)).toEqual(['2027-Q1', '2026-Q4', '2026-Q3']);
  });
});
