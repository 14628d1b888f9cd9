import { PRIOR } from './house-figures.ts';
import { type FoundKind, POINTS_TO, type SignalCode } from './signal.ts';

/** How often something was looked at with an answer, and how often it was right. */
export interface Tried {
  readonly checks: number;
  readonly hits: number;
}

/** Never tried. */
export const UNTRIED: Tried = { checks: 0, hits: 0 };

/** What a check found, as far as rates go. Checks that were not possible say nothing and are not here. */
export interface Found {
  readonly signals: readonly SignalCode[];
  /** Empty where nothing was found. */
  readonly found: readonly FoundKind[];
}

/** Whether a sign was right: something it points to was found. */
export const isRight = (signal: SignalCode, { found }: Found): boolean =>
  found.some((kind) => POINTS_TO[signal].includes(kind));

/** How often each sign was tried and right. The order of the findings does not matter. */
export function triedOf(findings: readonly Found[]): ReadonlyMap<SignalCode, Tried> {
  const tried = new Map<SignalCode, Tried>();
  for (const finding of findings)
    for (const signal of new Set(finding.signals)) {
      const { checks, hits } = tried.get(signal) ?? UNTRIED;
      tried.set(signal, { checks: checks + 1, hits: hits + (isRight(signal, finding) ? 1 : 0) });
    }
  return tried;
}

/** A chance as an exact ratio of whole numbers, from 0 to 1. */
export interface Chance {
  readonly part: number;
  readonly of: number;
}

/**
 * What a sign is worth: the mean of a Beta distribution that begins with `PRIOR`. One lucky finding makes nobody certain;
 * with many the prior no longer counts.
 */
export const chanceOf = ({ checks, hits }: Tried): Chance => ({ part: PRIOR.hits + hits, of: PRIOR.checks + checks });
