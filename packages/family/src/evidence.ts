import type { Day } from '@tirek/rules';

/** Where a fact comes from: the family's own word, a register, a document shown, a visit to the home. */
export const SOURCES = ['statement', 'register', 'document', 'visit'] as const;
export type Source = (typeof SOURCES)[number];

/** A value with where it came from, for which days it holds, and when we learned it. Open-ended where a day is absent. */
export interface Evidence<V> {
  readonly value: V;
  readonly source: Source;
  readonly from?: Day;
  /** Last day it holds, included. */
  readonly to?: Day;
  readonly learnedOn: Day;
}

const holds = (evidence: Evidence<unknown>, on: Day): boolean =>
  (evidence.from === undefined || evidence.from <= on) && (evidence.to === undefined || on <= evidence.to);

/**
 * What was held to be true of a day: of all evidence for it the one learned last, of two learned on one day the later in
 * the list. With `knownBy`, as it looked then, before anything learned later. Undefined where nothing is known.
 */
export function latest<V>(evidences: readonly Evidence<V>[], on: Day, knownBy?: Day): Evidence<V> | undefined {
  let best: Evidence<V> | undefined;
  for (const evidence of evidences) {
    if (!holds(evidence, on) || (knownBy !== undefined && evidence.learnedOn > knownBy)) continue;
    if (!best || evidence.learnedOn >= best.learnedOn) best = evidence;
  }
  return best;
}
