import { expect, test } from 'vitest';
import { plus } from './plus.ts';
import { wordOf } from './index.ts';

test('a word is found by its name; one that the language does not have is a fault of the program', () => {
  expect(wordOf('plus')).toBe(plus);
  expect(() => wordOf('hop')).toThrow(new TypeError('no such word: hop'));
});
