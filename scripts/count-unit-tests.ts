import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Leaves the counts of a vitest run in the file named by TIREK_TEST_COUNTS, for `npm test` to add up. */
export default class CountUnitTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const file = process.env['TIREK_TEST_COUNTS'];
    if (file === undefined) return;
    const counts = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      const before = counts.failed;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        // A test without a result was never reached, which is no success.
        counts[state === 'pending' ? 'failed' : state] += 1;
      }
      // A file that does not load, or whose hooks fail, has no failed test to show for it.
      if (module.state() === 'failed' && counts.failed === before) counts.failed += 1;
    }
    writeFileSync(file, JSON.stringify(counts));
  }
}
