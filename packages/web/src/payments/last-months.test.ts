import { expect, test } from 'vitest';
import { lastMonths } from './last-months.ts';

test('months are counted back over the turn of the year', () => {
  expect(lastMonths('2026-02-15', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  expect(lastMonths('2026-12-31', 2)).toEqual(['2026-12', '2026-11']);
});
