/** Adds up what the two test runners report. */
import { readFileSync } from 'node:fs';

/** The counts a runner's reporter wrote, or none where the runner did not live to write them. */
export function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/**
 * @param {{ code: number, counts: { passed: number, failed: number, skipped: number } }[]} runs each runner's exit code and counts
 * A runner that failed without a failed test (it crashed, it found no test) counts as one failure.
 */
export function tally(runs) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { code, counts } of runs) {
    const nothingRan = counts.passed + counts.failed === 0;
    total.passed += counts.passed;
    total.failed += counts.failed === 0 && (code !== 0 || nothingRan) ? 1 : counts.failed;
    total.skipped += counts.skipped;
  }
  return total;
}

/** `N passed, N failed`; skipped tests are named only where there are any. */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
