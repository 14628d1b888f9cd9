import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';
import { MUTATED_ROOMS, testsFor } from './rooms.ts';

const told = process.env[MUTATED_ROOMS] ?? '';
const ROOMS = told.split(',').filter((room) => room !== '');

/**
 * The tests of the rooms that are changed first, then the quick ones: a mistake met while modules are loaded meets all tests of
 * those rooms and of the package, and the first that finds it ends the run. Vitest begins with the longest.
 */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const quickFirst = (await super.sort(files)).toReversed();
    const isNear = ({ moduleId }: TestSpecification): boolean => ROOMS.some((room) => moduleId.includes(`/${room}/`));
    return [...quickFirst.filter(isNear), ...quickFirst.filter((file) => !isNear(file))];
  }
}

/** The tests of one package, by themselves: no reporter of counts, no database. Which package, the runner's `dir` says. */
export default defineConfig({
  test: {
    include: [...testsFor(told)],
    // Not the models, nor the texts of thousands of made-up values: they take seconds, which every mistake that gets away would
    // cost. So what they find as well has to be found by an example that somebody can read.
    exclude: ['**/model.test.ts', '**/canonical-json.test.ts', '**/node_modules/**'],
    // The same examples each time, or the figure would change from run to run.
    setupFiles: ['./scripts/seed-properties.ts'],
    environment: 'node',
    // Thousands of runs, each in a worker of its own: within one, the test files need not be kept apart (they keep nothing).
    isolate: false,
    sequence: { sequencer: NearestFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
