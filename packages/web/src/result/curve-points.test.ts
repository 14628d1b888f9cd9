import { budgetCurve } from '@tirek/family';
import { loneMotherOfFour } from '@tirek/family/examples';
import { day } from '@tirek/rules';
import { expect, test } from 'vitest';
import { pointAt, rowsOf, ticks } from './curve-points.ts';

const reading = budgetCurve(loneMotherOfFour.file, { on: day(loneMotherOfFour.on) });
const curve = reading.ok ? reading.curve : undefined;

test('the curve is read at points that were worked out, never between them', () => {
  const { points } = curve!;
  expect(points).toContain(pointAt(points, 12345.6));
  expect(pointAt(points, -1)).toBe(points[0]);
  expect(pointAt(points, 1e9)).toBe(points.at(-1));
});

test('the table of the curve holds its ends and every edge of a stretch where work does not pay', () => {
  const rows = rowsOf(curve!).map((p) => p.earnings);
  expect(rows).toContain(0);
  expect(rows).toContain(curve!.points.at(-1)!.earnings);
  for (const trap of curve!.traps) expect(rows).toContain(trap.from);
  expect(rows.length).toBeLessThan(25);
});

test('an axis has round steps from nought', () => {
  expect(ticks(61697, 3)).toEqual([0, 25000, 50000]);
  expect(ticks(0, 3)).toEqual([0]);
  expect(ticks(5084, 3)).toEqual([0, 2000, 4000]);
});
