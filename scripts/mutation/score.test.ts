import { describe, expect, test } from 'vitest';
import { scoreOf } from './score.ts';

const ends = (killed: number, survived: number): string[] => [
  ...Array.from({ length: killed }, () => 'Killed'),
  ...Array.from({ length: survived }, () => 'Survived'),
];

describe('the score of a room', () => {
  test('counts what a test failed on and what never came to an end as found', () => {
    expect(scoreOf(['Killed', 'Timeout', 'Survived', 'NoCoverage'])).toEqual({
      mutants: 4,
      killed: 1,
      timeout: 1,
      survived: 1,
      noCoverage: 1,
      score: 50,
    });
  });

  test('leaves out what could not be run', () => {
    expect(scoreOf([...ends(17, 3), 'RuntimeError', 'CompileError', 'Ignored'])).toMatchObject({
      mutants: 20,
      score: 85,
    });
  });

  test('is cut, not rounded: just under the bar is under it', () => {
    expect(scoreOf(ends(84_999, 15_001)).score).toBe(84.99);
    expect(scoreOf(ends(85_000, 15_000)).score).toBe(85);
    expect(scoreOf(ends(85_010, 14_990)).score).toBe(85.01);
  });

  test('of a room without mutants is nothing', () => {
    expect(scoreOf([]).score).toBe(0);
  });
});
