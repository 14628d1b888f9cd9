import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** Quick tests first: what they find need not be looked for by those that generate hundreds of laws. Vitest begins with the longest. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toReversed();
  }
}

/** The tests of one package, by themselves: no reporter of counts, no database. Which package, the runner's `dir` says. */
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    // Not the models: hundreds of made-up histories take seconds, which every mistake that gets away would cost. So what they
    // find as well has to be found by an example that somebody can read.
    exclude: ['**/model.test.ts', '**/node_modules/**'],
    // The same examples each time, or the figure would change from run to run.
    setupFiles: ['./scripts/seed-properties.ts'],
    environment: 'node',
    // Thousands of runs, each in a worker of its own: within one, the test files need not be kept apart (they keep nothing).
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
