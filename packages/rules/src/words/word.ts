import type { Answer } from '../answer.ts';
import type { Day } from '../day.ts';
import type { Fact, Node } from '../expression.ts';
import type { FigureEntry } from '../figure.ts';
import type { Rule } from '../rule.ts';

/**
 * One word of the language, everything about it side by side: what it answers for one entity, known or not, and how it
 * is written as JavaScript over columns. Further readers (SQL, WebAssembly) are further functions here; the law stays.
 */
export interface Word {
  answer(node: Node, at: Reading): Answer;
  print(node: Node, to: Printer): Printed;
}

/** What a word may ask while it is answered for one entity. Every question leaves its mark in the trace. */
export interface Reading {
  /** Day of the question, and the day whose law is applied (they differ only in comparisons of regimes). */
  readonly day: Day;
  readonly lawDay: Day;
  ask(part: Node): Answer;
  askMember(part: Node, member: number): Answer;
  readonly members: number;
  given(fact: Fact): Answer;
  answerOf(rule: Rule): Answer;
  /** Which way was taken, and from which stretch a figure came. */
  note(mark: { readonly taken?: string; readonly entry?: FigureEntry }): void;
}

/** At most so many years lie between two days of the calendar (1800–2200): the oldest age that can arise. */
export const LONGEST_YEARS = 400;

/**
 * JavaScript for a value: for a number the numerator over `den` times the counts in `by`; yes/no as 0 or 1. `low` and `high`
 * bound the numerator, so that a tree whose numbers could leave the 53 exact bits is refused when it is compiled.
 */
export interface Printed {
  readonly code: string;
  readonly den: number;
  readonly by: readonly Divisor[];
  readonly low: number;
  readonly high: number;
  /** 1 where the value arises, 0 where it is not applicable; absent: it always arises. Sums and counts over members leave out what does not. */
  readonly arises?: string | undefined;
}
/** A count that a numerator still has to be divided by. `low` and `high` bound it where the division arises: it is at least 1. */
export interface Divisor {
  readonly code: string;
  readonly low: number;
  readonly high: number;
}

export interface Printer {
  readonly day: Day;
  readonly lawDay: Day;
  print(part: Node): Printed;
  /** A choice as its place in the list of options. */
  printChoice(part: Node, options: readonly string[]): Printed;
  given(fact: Fact): Printed;
  rule(rule: Rule): Printed;
  /** Names a code so that it is computed once. */
  keep(code: string): string;
  /** Running sums over members: of an amount, of a 0/1. */
  sumOver(amount: Node, where: Node | undefined): Printed;
  countOver(where: Node): Printed;
  /** Counts members for whom `condition` fails though `among` holds. */
  countExceptions(condition: Node, among: Node | undefined): Printed;
  cannot(why: string): never;
}

export type Arising = Pick<Printed, 'arises'>;

/** What is made of several values arises where all of them do. */
export function arising(parts: readonly Arising[], own?: string): Arising {
  const codes = new Set([...parts.map((part) => part.arises), own].filter((code) => code !== undefined));
  if (codes.size === 0) return {};
  return { arises: codes.size === 1 ? [...codes].join() : `(${[...codes].join(' & ')})` };
}

/** What is chosen by a condition arises where the condition does and the way taken does. */
export function arisingByWay(asked: Printed, then: Arising, otherwise: Arising): Arising {
  if (then.arises === undefined && otherwise.arises === undefined) return arising([asked]);
  return arising([asked], `(${asked.code} ? ${then.arises ?? 1} : ${otherwise.arises ?? 1})`);
}

/** Yes or no made of `parts`. */
export const yesNoCode = (code: string, parts: readonly Arising[] = []): Printed => ({
  code,
  den: 1,
  by: [],
  low: 0,
  high: 1,
  ...arising(parts),
});
/** A whole number made of `parts`, with its bounds. */
export const wholeCode = (code: string, low: number, high: number, parts: readonly Arising[] = []): Printed => ({
  code,
  den: 1,
  by: [],
  low,
  high,
  ...arising(parts),
});
