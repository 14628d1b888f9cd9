import { type Chance, chanceOf, type Tried, UNTRIED } from './hit-rate.ts';
import type { SignalCode } from './signal.ts';

/** A case to be ranked. Money is whole tiyn. */
export interface Rankable {
  readonly case: string;
  readonly signals: readonly SignalCode[];
  /** What a month of it costs. */
  readonly monthly: number;
}

/** A case with what looking at it is expected to be worth a month, whole tiyn, and its chance in parts of ten thousand. */
export interface Ranked<Case extends Rankable> {
  readonly about: Case;
  readonly chance: number;
  readonly expected: number;
}

const TEN_THOUSAND = 10_000n;
/** A half is rounded up: both are positive. */
const rounded = (part: bigint, of: bigint): bigint => (2n * part + of) / (2n * of);

/** The chance that one of several signs is right, as if they knew nothing of one another: one minus all of them wrong. */
function oneOf(chances: readonly Chance[]): readonly [part: bigint, of: bigint] {
  const [wrong, of] = chances.reduce<readonly [bigint, bigint]>(
    ([none, all], chance) => [none * BigInt(chance.of - chance.part), all * BigInt(chance.of)],
    [1n, 1n],
  );
  return [of - wrong, of];
}

/** What looking at a case is worth: the chance that a sign of it is right, times what a month costs. */
export function worthOf<Case extends Rankable>(about: Case, tried: ReadonlyMap<SignalCode, Tried>): Ranked<Case> {
  const [part, of] = oneOf(about.signals.map((signal) => chanceOf(tried.get(signal) ?? UNTRIED)));
  return {
    about,
    chance: Number(rounded(part * TEN_THOUSAND, of)),
    expected: Number(rounded(part * BigInt(about.monthly), of)),
  };
}

/** Cases by what looking at them is worth, the most first; what is worth the same in the order of their names. */
export const rank = <Case extends Rankable>(
  cases: readonly Case[],
  tried: ReadonlyMap<SignalCode, Tried>,
): Ranked<Case>[] =>
  cases
    .map((one) => worthOf(one, tried))
    .toSorted((a, b) => b.expected - a.expected || (a.about.case < b.about.case ? -1 : 1));
