import { expect } from 'vitest';
import { type Day, day } from '../day.ts';
import type { Expression, Kind } from '../expression.ts';
import { compileKernel } from '../kernel.ts';
import type { Situation } from '../situation.ts';
import { columnsOf, outputsOf } from './columns.ts';
import { ask, homeOf, ROLES, tell, TRADES } from './household.ts';

/* The same question put to both readers. */

/** The day on which tests ask, where another does not matter. */
export const today = day('2024-05-10');

type Question = Expression<never, Kind>;

/** What the kernel writes for each household, in order. */
export function run(question: Question, homes: readonly Situation[], on: Day = today): number[] {
  const kernel = compileKernel({ questions: { question }, on });
  const output = outputsOf(kernel, homes.length);
  kernel.run(columnsOf(kernel, homes), output);
  return [...output.question];
}

/** What the explaining reader says, as the kernel would write it; fails where it is not known. */
export function explained(question: Question, home: Situation, on: Day = today): number {
  const answer = ask(question, home, on);
  if (answer.is !== 'known') return expect.fail(tell(answer));
  return typeof answer.value === 'object' ? answer.value.num / answer.value.den : Number(answer.value);
}

/** Fails where the readers differ for one of the households. */
export function expectSame(question: Question, homes: readonly Situation[], on: Day = today): void {
  expect(run(question, homes, on)).toEqual(homes.map((home) => explained(question, home, on)));
}

const someone = (n: number) => ({
  wage: (n * 7919) % 5000,
  ill: n % 3 === 0,
  months: n % 13,
  role: ROLES[n % ROLES.length],
  trade: TRADES[n % TRADES.length],
});

/** A household of so many, not like the one with another `n`. */
export const homeWith = (size: number, n = 0): Situation =>
  homeOf({ rent: n }, ...Array.from({ length: size }, (_, i) => someone(n * 31 + i)));
