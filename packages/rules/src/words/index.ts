import { equals, isAtMost, isBelow } from './comparisons.ts';
import { age, elapsed, isBefore, monthsBetween } from './days.ts';
import { everReached } from './ever-reached.ts';
import { greatest, least } from './extremes.ts';
import { firstKnown } from './first-known.ts';
import { isOneOf } from './is-one-of.ts';
import { constant, figure, given, questionDay, rule, underOwnLaw, withCaution } from './leaves.ts';
import { and, not, or } from './logic.ts';
import { any, countWhere, every, sum } from './members.ts';
import { minus } from './minus.ts';
import { per } from './per.ts';
import { plus } from './plus.ts';
import { rounded } from './rounded.ts';
import { lookUp, scale } from './tables.ts';
import { times } from './times.ts';
import { when } from './when.ts';
import type { Word } from './word.ts';

/** Every word of the language by the name its nodes carry. */
export const WORDS = {
  age,
  and,
  any,
  constant,
  countWhere,
  elapsed,
  equals,
  everReached,
  every,
  figure,
  firstKnown,
  given,
  greatest,
  isAtMost,
  isBefore,
  isBelow,
  isOneOf,
  least,
  lookUp,
  minus,
  monthsBetween,
  not,
  or,
  per,
  plus,
  questionDay,
  rounded,
  rule,
  scale,
  sum,
  times,
  underOwnLaw,
  when,
  withCaution,
} as const satisfies Record<string, Word>;

export type WordName = keyof typeof WORDS;

/** Throws where a tree holds a word that the language does not have: a fault of the program. */
export function wordOf(name: string): Word {
  const word: Word | undefined = (WORDS as Record<string, Word>)[name];
  if (!word) throw new TypeError(`no such word: ${name}`);
  return word;
}
