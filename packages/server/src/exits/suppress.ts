import type { CountedGroup } from '../db/exit-figures.ts';
import { EXIT_FIGURES, type ExitFigure } from './definitions.ts';

/** Below this a number may point at a family. */
const SMALLEST_SHOWN = 5;

export interface ShownGroup {
  readonly group: string | null;
  readonly counts: Record<ExitFigure, number | null>;
}

const isFew = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN;

/** Which of the numbers of one figure stay hidden: the few, and where only one is few, the next smallest with it. */
function hiddenIn(counts: readonly number[]): ReadonlySet<number> {
  const few = counts.flatMap((count, i) => (isFew(count) ? [i] : []));
  if (few.length !== 1 || counts.length === 1) return new Set(few);
  // One hidden number is told by the sum and the others.
  const [next] = counts
    .map((count, i) => ({ count, i }))
    .filter(({ count }) => count >= SMALLEST_SHOWN)
    .toSorted((a, b) => a.count - b.count);
  return new Set(next ? [...few, next.i] : few);
}

/** What may be shown of the numbers: none below five, and none that gives such a number away. */
export function suppress(groups: readonly CountedGroup[]): ShownGroup[] {
  const hidden = new Map(EXIT_FIGURES.map((id) => [id, hiddenIn(groups.map(({ counts }) => counts[id]))]));
  return groups.map(({ group, counts }, i) => ({
    group,
    counts: Object.fromEntries(
      EXIT_FIGURES.map((id) => [id, hidden.get(id)?.has(i) ? null : counts[id]]),
    ) as ShownGroup['counts'],
  }));
}
