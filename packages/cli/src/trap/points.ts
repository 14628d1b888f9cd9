import type { BudgetCurve, BudgetPoint } from '@tirek/family';

/** What the family has at given earnings: the point there, or between its neighbours in a straight line. */
export function at(curve: BudgetCurve, earnings: number, what: 'net' | 'assistance'): number {
  const after = curve.points.findIndex((p) => p.earnings >= earnings);
  const right = curve.points[after];
  const left = curve.points[after - 1];
  if (!right) return curve.points.at(-1)?.[what] ?? 0;
  if (!left || right.earnings === left.earnings) return right[what];
  const share = (earnings - left.earnings) / (right.earnings - left.earnings);
  return left[what] + share * (right[what] - left[what]);
}

export const highestEarnings = (curve: BudgetCurve): number => curve.points.at(-1)?.earnings ?? 0;
export const highestNet = (curve: BudgetCurve): number => Math.max(1, ...curve.points.map((p) => p.net));

/** About so many points spread evenly, with the place where the member stands now and the edges of every trap among them. */
export function chosenPoints(curve: BudgetCurve, about: number): BudgetPoint[] {
  const highest = highestEarnings(curve);
  const wanted = [
    ...Array.from({ length: about }, (_, i) => (highest * i) / Math.max(1, about - 1)),
    curve.now,
    ...curve.traps.flatMap((t) => [t.from, t.to ?? highest]),
  ];
  const closest = wanted.map((earnings) =>
    curve.points.reduce<BudgetPoint | undefined>(
      (best, p) => (best && Math.abs(best.earnings - earnings) <= Math.abs(p.earnings - earnings) ? best : p),
      undefined,
    ),
  );
  return [...new Set(closest)].filter((p) => p !== undefined).sort((a, b) => a.earnings - b.earnings);
}

/** A round step (1, 2 or 5 times a power of ten) that divides a length into at most so many parts. */
export function roundStep(length: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, length / most)));
  return [1, 2, 5, 10].map((n) => n * power).find((step) => length / step <= most) ?? 10 * power;
}
