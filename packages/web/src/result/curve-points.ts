import type { BudgetCurve, BudgetPoint } from '@tirek/family';

/** The point of the curve at a wage: the nearest one worked out, never one in between that nobody computed. */
export function pointAt(points: readonly BudgetPoint[], wage: number): BudgetPoint {
  const [first] = points;
  if (!first) throw new RangeError('a curve without points');
  return points.reduce((best, p) => (Math.abs(p.earnings - wage) < Math.abs(best.earnings - wage) ? p : best), first);
}

const ROWS = 12;

/** A dozen rows for the table: evenly spaced, and always the edges of the stretches where work does not pay. */
export function rowsOf({ points, traps, now, endsAt }: BudgetCurve): BudgetPoint[] {
  const step = Math.max(1, Math.floor(points.length / ROWS));
  const marks = new Set([now, endsAt, ...traps.flatMap((t) => [t.from, t.to])]);
  return points.filter((p, i) => i % step === 0 || i === points.length - 1 || marks.has(p.earnings));
}

/** Round steps for an axis: at most `count` of them up to `top`. */
export function ticks(top: number, count: number): number[] {
  if (top <= 0) return [0];
  const rough = top / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((f) => f * power).find((s) => s >= rough) ?? rough;
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
}
