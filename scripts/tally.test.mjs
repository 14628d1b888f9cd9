import { describe, expect, test } from 'vitest';
import { closingLine, readCounts, tally } from './tally.mjs';

const ran = (code, passed, failed, skipped = 0) => ({ code, counts: { passed, failed, skipped } });

describe('the closing line', () => {
  test('adds up both runners', () => {
    expect(closingLine(tally([ran(0, 10, 0), ran(1, 3, 2)]))).toBe('13 passed, 2 failed');
  });

  test('counts a runner that crashed as a failure, whatever passed before', () => {
    expect(closingLine(tally([ran(0, 10, 0), ran(137, 3, 0)]))).toBe('13 passed, 1 failed');
  });

  test('counts a runner that ran nothing as a failure, even where it was content', () => {
    expect(closingLine(tally([ran(0, 0, 0)]))).toBe('0 passed, 1 failed');
  });

  test('names skipped tests only where there are any', () => {
    expect(closingLine(tally([ran(0, 1, 0, 2)]))).toBe('1 passed, 0 failed, 2 skipped');
  });

  test('takes a runner that left no counts to have passed nothing', () => {
    expect(readCounts('/nowhere/counts.json')).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
