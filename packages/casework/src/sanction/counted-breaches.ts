import type { Breach, ImposedSanction, SanctionState } from './state.ts';

/** Good cause found later, or an objection that was right, also takes away the breach; one that was right in part does not. */
const tookTheBreach = ({ lifted }: ImposedSanction): boolean => lifted !== null && lifted.cause !== 'partly';

/**
 * The breaches that count for what follows, in the order in which they were established: confirmed after the family was
 * heard, and not taken back since.
 */
export function countedBreaches({ breaches, imposed }: SanctionState): readonly Breach[] {
  const taken = new Set(imposed.filter(tookTheBreach).map(({ breach }) => breach));
  const on = ({ settled }: Breach): string => settled?.on ?? '';
  return breaches
    .filter(({ id, settled }) => settled?.outcome === 'confirmed' && !taken.has(id))
    .toSorted((a, b) => (on(a) < on(b) ? -1 : Number(on(a) > on(b))));
}
