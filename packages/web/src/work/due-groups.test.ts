import { describe, expect, test } from 'vitest';
import { countsOfGroups, DUE_CUTS, dueByOf, groupOf } from './due-groups.ts';

/** A Wednesday. */
const TODAY = '2026-11-25';

describe('the work of a consultant by due day', () => {
  test('is late from the day after the term', () => {
    expect(['2026-11-24', '2026-11-25', '2026-11-26'].map((day) => groupOf(day, TODAY))).toEqual([
      'late',
      'today',
      'week',
    ]);
  });
  test('belongs to the week up to its Sunday', () => {
    expect(['2026-11-29', '2026-11-30'].map((day) => groupOf(day, TODAY))).toEqual(['week', 'later']);
  });
  test('comes last where no term is known', () => {
    expect(groupOf(null, TODAY)).toBe('later');
  });
  test('is cut at the last day of each group, so that every cut holds the ones before', () => {
    expect(DUE_CUTS.map((cut) => dueByOf(cut, TODAY))).toEqual(['2026-11-24', '2026-11-25', '2026-11-29', undefined]);
  });
  test('is counted group by group so that the groups add up to the whole', () => {
    expect(countsOfGroups({ late: 2, today: 5, week: 9, all: 14 })).toEqual({ late: 2, today: 3, week: 4, later: 5 });
  });
});
