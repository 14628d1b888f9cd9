import { writeFileSync } from 'node:fs';
import type { FullConfig, FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** Leaves the counts of a Playwright run in the file named by TIREK_TEST_COUNTS, for `npm test` to add up. */
export default class CountBrowserTests implements Reporter {
  #suite: Suite | undefined;
  #errors = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  /** Errors that belong to no test: a file that does not load, a server that does not start. */
  onError(): void {
    this.#errors += 1;
  }

  onEnd(_result: FullResult): void {
    const file = process.env['TIREK_TEST_COUNTS'];
    if (file === undefined) return;
    const counts = { passed: 0, failed: this.#errors, skipped: 0 };
    for (const test of this.#suite?.allTests() ?? []) {
      if (test.outcome() === 'expected') counts.passed += 1;
      else if (test.expectedStatus === 'skipped') counts.skipped += 1;
      else counts.failed += 1; // failed, passed only when tried again, or never reached
    }
    writeFileSync(file, JSON.stringify(counts));
  }

  printsToStdio(): boolean {
    return false;
  }
}
