import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { type Day, day } from './day.ts';
import { columnsOf, outputsOf } from './examples/columns.ts';
import { householdOf, questionDays } from './examples/random-households.ts';
import { type RandomQuestions, randomQuestions } from './examples/random-questions.ts';
import { tellFailure, tellTree } from './examples/tell-tree.ts';
import { explain } from './explain.ts';
import { CannotPrint } from './kernel/request.ts';
import { compileKernel } from './kernel.ts';
import type { Given, Situation } from './situation.ts';

/* Generated law for generated households: the kernel says what the explaining reader says, to the smallest unit. */

const HOUSEHOLDS_TOGETHER = 25;

type Facts = Readonly<Record<string, Given>>;

interface Asking {
  readonly on: Day;
  readonly lawDay: Day;
  /** What is not a column but one value for everybody. */
  readonly bindings: Readonly<Record<string, { readonly value: Given }>>;
}

interface Counts {
  groups: number;
  compared: number;
  refused: number;
}

/** Leaves out the questions that the kernel refuses to print: it says so instead of guessing. */
function printable(questions: RandomQuestions, asking: Asking, counts: Counts): Partial<RandomQuestions> {
  const entries = Object.entries(questions).filter(([name, question]) => {
    try {
      compileKernel({ questions: { [name]: question }, ...asking });
      return true;
    } catch (error) {
      if (!(error instanceof CannotPrint)) throw error;
      counts.refused += 1;
      return false;
    }
  });
  return Object.fromEntries(entries);
}

const asWritten = (answer: Answer, options: readonly string[]): number | undefined => {
  if (answer.is !== 'known') return undefined;
  if (typeof answer.value === 'object') return answer.value.num / answer.value.den;
  return typeof answer.value === 'string' ? options.indexOf(answer.value) : Number(answer.value);
};

function compareReaders(questions: RandomQuestions, situations: readonly Situation[], asking: Asking, counts: Counts) {
  const asked = printable(questions, asking, counts) as RandomQuestions;
  const kernel = compileKernel({ questions: asked, ...asking });
  const output = outputsOf(kernel, situations.length);
  kernel.run(columnsOf(kernel, situations), output);
  for (const [g, situation] of situations.entries()) {
    const { answers } = explain(asked, situation, asking);
    counts.groups += 1;
    for (const { name, options } of kernel.outputs) {
      const expected = asWritten(answers[name], options);
      if (expected === undefined) continue;
      counts.compared += 1;
      if (!Object.is(output[name][g], expected + 0))
        expect.fail(
          `${name} of household ${g}: kernel ${output[name][g]}, explained ${expected}\n${tellTree(asked[name])}\n` +
            JSON.stringify(situation),
        );
    }
  }
}

function agreeOn(depth: number, laws: number, seed: number, everybody: Facts = {}): Counts {
  const counts = { groups: 0, compared: 0, refused: 0 };
  const bindings = Object.fromEntries(Object.entries(everybody).map(([id, value]) => [id, { value }]));
  const households = fc.array(
    householdOf(6).map(({ facts, members }) => ({ facts: { ...facts, ...everybody }, members })),
    { minLength: HOUSEHOLDS_TOGETHER, maxLength: HOUSEHOLDS_TOGETHER },
  );
  const lawDays = fc.option(questionDays, { nil: undefined, freq: 4 });
  fc.assert(
    fc.property(randomQuestions(depth), households, questionDays, lawDays, (questions, situations, on, lawDay = on) => {
      compareReaders(questions, situations, { on, lawDay, bindings }, counts);
    }),
    { seed, numRuns: laws, endOnFailure: true, reporter: tellFailure },
  );
  return counts;
}

describe('the kernel answers as the explaining reader does', () => {
  test.each([
    { depth: 1, laws: 150, seed: 20240229 },
    { depth: 2, laws: 200, seed: 20180101 },
    { depth: 3, laws: 150, seed: 20230701 },
    { depth: 5, laws: 100, seed: 20250101 },
  ])('under law $depth words deep', ({ depth, laws, seed }) => {
    const { groups, compared } = agreeOn(depth, laws, seed);
    expect(groups).toBe(laws * HOUSEHOLDS_TOGETHER);
    // four questions are asked of each; some the kernel refuses, some do not arise
    expect(compared).toBeGreaterThan(2.5 * groups);
  });

  test('where some facts are one value for everybody', () => {
    const everybody = { region: 'south', rent: 40_000, owner: true, tenure: 'lent', since: day('2021-02-28') };
    const { groups, compared } = agreeOn(3, 100, 20190401, everybody);
    expect(groups).toBe(100 * HOUSEHOLDS_TOGETHER);
    expect(compared).toBeGreaterThan(2.5 * groups);
  });
});
