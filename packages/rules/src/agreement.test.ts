import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import type { Day } from './day.ts';
import { columnsOf, outputsOf } from './examples/columns.ts';
import { householdOf, questionDays } from './examples/random-households.ts';
import { type RandomQuestions, randomQuestions } from './examples/random-questions.ts';
import { tellFailure, tellTree } from './examples/tell-tree.ts';
import { explain } from './explain.ts';
import { CannotPrint } from './kernel/request.ts';
import { compileKernel } from './kernel.ts';
import type { Situation } from './situation.ts';

/* Generated law for generated households: the kernel says what the explaining reader says, to the smallest unit. */

const HOUSEHOLDS_TOGETHER = 25;

interface Counts {
  groups: number;
  compared: number;
  refused: number;
}

/** Leaves out the questions that the kernel refuses to print: it says so instead of guessing. */
function printable(questions: RandomQuestions, on: Day, lawDay: Day, counts: Counts): Partial<RandomQuestions> {
  const entries = Object.entries(questions).filter(([name, question]) => {
    try {
      compileKernel({ questions: { [name]: question }, on, lawDay });
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

function compareReaders(
  questions: RandomQuestions,
  situations: readonly Situation[],
  on: Day,
  lawDay: Day,
  counts: Counts,
) {
  const asked = printable(questions, on, lawDay, counts) as RandomQuestions;
  const kernel = compileKernel({ questions: asked, on, lawDay });
  const output = outputsOf(kernel, situations.length);
  kernel.run(columnsOf(kernel, situations), output);
  for (const [g, situation] of situations.entries()) {
    const { answers } = explain(asked, situation, { on, lawDay });
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

function agreeOn(depth: number, laws: number, seed: number): Counts {
  const counts = { groups: 0, compared: 0, refused: 0 };
  const households = fc.array(householdOf(6), { minLength: HOUSEHOLDS_TOGETHER, maxLength: HOUSEHOLDS_TOGETHER });
  const lawDays = fc.option(questionDays, { nil: undefined, freq: 4 });
  fc.assert(
    fc.property(randomQuestions(depth), households, questionDays, lawDays, (questions, situations, on, lawDay) => {
      compareReaders(questions, situations, on, lawDay ?? on, counts);
    }),
    { seed, numRuns: laws, endOnFailure: true, reporter: tellFailure },
  );
  return counts;
}

test.each([
  { depth: 1, laws: 150, seed: 20240229 },
  { depth: 2, laws: 200, seed: 20180101 },
  { depth: 3, laws: 150, seed: 20230701 },
])('the kernel answers as the explaining reader does: law $depth words deep', ({ depth, laws, seed }) => {
  const { groups, compared, refused } = agreeOn(depth, laws, seed);
  expect(groups).toBe(laws * HOUSEHOLDS_TOGETHER);
  console.log({ groups, compared, refused });
});
