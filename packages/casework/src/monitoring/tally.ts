import { SMALLEST_CELL } from './house-figures.ts';
import type { Tried } from './hit-rate.ts';

/** A count that may be shown, or null where so few families could be known by it. */
export interface Shown {
  readonly checks: number | null;
  readonly hits: number | null;
}

/**
 * Counts of a table as they may be shown. What is under `SMALLEST_CELL` is left out; where one alone would be left out the
 * next smallest goes with it, or it could be reckoned from the sum.
 */
export function suppress(cells: readonly Tried[]): Shown[] {
  const hidden = new Set(cells.flatMap(({ checks }, i) => (checks > 0 && checks < SMALLEST_CELL ? [i] : [])));
  if (hidden.size === 1) {
    const next = cells
      .map(({ checks }, i) => ({ checks, i }))
      .filter(({ checks, i }) => checks > 0 && !hidden.has(i))
      .toSorted((a, b) => a.checks - b.checks)[0];
    if (next) hidden.add(next.i);
  }
  return cells.map(({ checks, hits }, i) => (hidden.has(i) ? { checks: null, hits: null } : { checks, hits }));
}

/** How many times as often the list was right as chance, in hundredths; null where chance has not been right or tried yet. */
export function liftOf(ranked: Tried, control: Tried): number | null {
  if (ranked.checks === 0 || control.checks === 0 || control.hits === 0) return null;
  return Math.round((100 * ranked.hits * control.checks) / (ranked.checks * control.hits));
}
