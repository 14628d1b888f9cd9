import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import type { Day } from './day.ts';
import { tell } from './examples/household.ts';
import { completing, forgetting, householdOf, questionDays } from './examples/random-households.ts';
import { type RandomQuestions, randomQuestionsToExplain } from './examples/random-questions.ts';
import { tellFailure, tellTree } from './examples/tell-tree.ts';
import { explain } from './explain.ts';
import { compare, type Quotient } from './quotient.ts';
import type { Situation } from './situation.ts';

/* What is said while facts are missing stays true whatever the facts turn out to be. */

interface Counts {
  settled: number;
  bounded: number;
  open: number;
}

/** Of two answers that do not arise the reasons may differ. */
const sameAnswer = (a: Answer, b: Answer): boolean =>
  a.is === 'known' && b.is === 'known' && typeof a.value === 'object' && typeof b.value === 'object'
    ? compare(a.value, b.value) === 0
    : a.is === b.is && (a.is !== 'known' || tell(a) === tell(b));

/** What was promised and not kept; undefined where all is well. */
function brokenPromise(before: Answer, after: Answer): string | undefined {
  if (before.is !== 'unknown') return sameAnswer(before, after) ? undefined : 'a settled answer changed';
  if (after.is === 'notApplicable') return before.mayNotArise ? undefined : 'it does not arise after all';
  const figureMayLack = before.mayLackFigure || before.missing.some((m) => m.figure !== undefined);
  if (after.is === 'unknown')
    return figureMayLack && after.missing.every((m) => m.figure !== undefined) ? undefined : 'still unknown';
  if (!before.between) return undefined;
  const [value, [low, high]] = [after.value as Quotient, before.between];
  return compare(low, value) <= 0 && compare(value, high) <= 0 ? undefined : 'it lies outside its bounds';
}

type Answers = Readonly<Record<keyof RandomQuestions, Answer>>;

/** Undefined where the amounts of a wild law leave the 53 exact bits: then there is nothing to compare. */
function answersWithin2to53(questions: RandomQuestions, situation: Situation, on: Day): Answers | undefined {
  try {
    return explain(questions, situation, { on }).answers;
  } catch (error) {
    if (error instanceof RangeError && error.message.includes('2^53')) return undefined;
    throw error;
  }
}

function check(questions: RandomQuestions, partly: Situation, complete: readonly Situation[], on: Day, counts: Counts) {
  const before = explain(questions, partly, { on }).answers;
  const names = Object.keys(questions) as (keyof RandomQuestions)[];
  for (const name of names)
    counts[before[name].is !== 'unknown' ? 'settled' : before[name].between ? 'bounded' : 'open'] += 1;
  for (const other of complete) {
    const whole = completing(partly, other);
    const after = answersWithin2to53(questions, whole, on);
    if (!after) continue;
    for (const name of names) {
      const broken = brokenPromise(before[name], after[name]);
      if (broken === undefined) continue;
      const told: string = `${tell(before[name])}, then ${tell(after[name])}`;
      expect.fail(`${name}: ${broken}: ${told}\n${tellTree(questions[name])}\n${JSON.stringify([partly, whole])}`);
    }
  }
}

function completeAll(depth: number, laws: number, seed: number): Counts {
  const counts = { settled: 0, bounded: 0, open: 0 };
  const forgotten = fc.array(fc.boolean(), { minLength: 1, maxLength: 20 });
  const others = fc.array(householdOf(4, 1), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(
      randomQuestionsToExplain(depth),
      householdOf(4),
      forgotten,
      others,
      questionDays,
      (questions, situation, which, complete, on) =>
        check(questions, forgetting(situation, which), complete, on, counts),
    ),
    { seed, numRuns: laws, endOnFailure: true, reporter: tellFailure },
  );
  return counts;
}

describe('an answer given while facts are missing', () => {
  test.each([
    { depth: 1, laws: 500, seed: 20140401 },
    { depth: 2, laws: 500, seed: 20190401 },
    { depth: 3, laws: 500, seed: 20250101 },
    { depth: 5, laws: 300, seed: 20230701 },
  ])('holds whatever the facts turn out to be, under law $depth words deep', ({ depth, laws, seed }) => {
    const { settled, bounded, open } = completeAll(depth, laws, seed);
    // the promise is worth something only where all three kinds of answer are given
    for (const often of [settled, bounded, open]) expect(often).toBeGreaterThan(laws / 3);
  });
});
