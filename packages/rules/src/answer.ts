import { compare, greater, INFINITE, lesser, MINUS_INFINITE, type Quotient } from './quotient.ts';

/** What is lacking: a fact (of a member or of the group) or a figure of law. */
export interface Missing {
  readonly fact?: string;
  readonly member?: string;
  readonly figure?: string;
}

export type Value = Quotient | boolean | number | string;

export interface Known {
  readonly is: 'known';
  readonly value: Value;
}
/** Not known yet. For numbers, `between` bounds what it can still turn out to be. */
export interface Unknown {
  readonly is: 'unknown';
  readonly missing: readonly Missing[];
  readonly between?: Range;
  /** It may also turn out that the question does not arise, or that the law holds no figure: then bounds alone decide nothing. */
  readonly mayNotArise?: true;
  readonly mayLackFigure?: true;
}
/** The question does not arise: the rule is not in force, the fact was not given. */
export interface NotApplicable {
  readonly is: 'notApplicable';
  readonly why: string;
}
/** Three different things, never null and never a silent zero. */
export type Answer = Known | Unknown | NotApplicable;

export type Range = readonly [lowest: Quotient, highest: Quotient];
const EVERYTHING: Range = [MINUS_INFINITE, INFINITE];

export const YES: Known = { is: 'known', value: true };
export const NO: Known = { is: 'known', value: false };
export const known = (value: Value): Known => (value === true ? YES : value === false ? NO : { is: 'known', value });
export const notApplicable = (why: string): NotApplicable => ({ is: 'notApplicable', why });

const keyOf = (m: Missing): string => `${m.fact ?? ''}|${m.member ?? ''}|${m.figure ?? ''}`;

/** All that the given answers lack, each once, in the order met. */
export function missingOf(answers: readonly Answer[]): Missing[] {
  const seen = new Map<string, Missing>();
  for (const answer of answers)
    if (answer.is === 'unknown') for (const m of answer.missing) if (!seen.has(keyOf(m))) seen.set(keyOf(m), m);
  return [...seen.values()];
}

/** Whether the answer cannot turn out not to be applicable. */
export const arisesFor = (answer: Answer): boolean =>
  answer.is === 'known' || (answer.is === 'unknown' && answer.mayNotArise === undefined);
/** Whether the law cannot turn out to hold no figure for the answer, as far as that waits for a fact. */
const figureIsSure = (answer: Answer): boolean => answer.is !== 'unknown' || answer.mayLackFigure === undefined;
/** Whether the answer is, or will be, a value within its bounds: only then do bounds decide. */
export const boundsAreSure = (answer: Answer): boolean => arisesFor(answer) && figureIsSure(answer);

/**
 * Unknown because of the given answers; known after all where only one value remains possible. It may turn out not to be
 * applicable, or to lack a figure, where one of them may: a word that knows better says so.
 */
export function unknown(
  because: readonly Answer[],
  between?: Range,
  mayNotArise: boolean = !because.every(arisesFor),
  mayLackFigure: boolean = !because.every(figureIsSure),
): Known | Unknown {
  const sure = !mayNotArise && !mayLackFigure;
  if (sure && between && between[0].den !== 0 && compare(between[0], between[1]) === 0) return known(between[0]);
  return {
    is: 'unknown',
    missing: missingOf(because),
    ...(between ? { between } : {}),
    ...(mayNotArise ? { mayNotArise } : {}),
    ...(mayLackFigure ? { mayLackFigure } : {}),
  };
}

/** Everything a number can still be. */
export function rangeOf(answer: Known | Unknown): Range {
  if (answer.is === 'unknown') return answer.between ?? EVERYTHING;
  const value = answer.value as Quotient;
  return [value, value];
}

/** The range computed; everything where an edge would leave 2^53: what is not known must not stop the rest. */
export function boundsOf(compute: () => Range): Range {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) return EVERYTHING;
    throw error;
  }
}

/** The smallest range that holds both. */
export const hull = (a: Range, b: Range): Range => [lesser(a[0], b[0]), greater(a[1], b[1])];
