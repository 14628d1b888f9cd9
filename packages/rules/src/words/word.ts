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
}
export interface Divisor {
  readonly code: string;
  readonly high: number;
}

export interface Printer {
  readonly day: Day;
  print(part: Node): Printed;
  /** A choice as its place in the list of options. */
  printChoice(part: Node, options: readonly string[]): Printed;
  optionsOf(part: Node): readonly string[];
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

export const yesNoCode = (code: string): Printed => ({ code, den: 1, by: [], low: 0, high: 1 });
export const wholeCode = (code: string, low: number, high: number): Printed => ({ code, den: 1, by: [], low, high });
