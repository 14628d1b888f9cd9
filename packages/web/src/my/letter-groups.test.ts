import type { CaseLetter } from '@tirek/server/contract';
import { describe, expect, test } from 'vitest';
import { groupLetters } from './letter-groups.ts';

const letter = (id: string, language: 'kk' | 'ru', changed: Partial<CaseLetter> = {}): CaseLetter => ({
  id,
  kind: 'decision',
  language,
  madeAt: '2026-10-13T04:30:00.000Z',
  checkCode: id.repeat(20),
  revokedAt: null,
  ...changed,
});
const idsOf = (letters: readonly CaseLetter[]) => groupLetters(letters).map(({ papers }) => papers.map(({ id }) => id));

describe('the letters of a family', () => {
  test('one letter in two languages is one', () => {
    expect(idsOf([letter('a', 'kk'), letter('b', 'ru')])).toEqual([['a', 'b']]);
  });

  test('another kind, another day, or one that no longer holds stands for itself', () => {
    expect(
      idsOf([
        letter('a', 'kk'),
        letter('b', 'ru', { kind: 'receipt' }),
        letter('c', 'kk', { kind: 'receipt', madeAt: '2026-10-14T04:30:00.000Z' }),
        letter('d', 'ru', { kind: 'receipt', revokedAt: '2026-10-15T04:30:00.000Z' }),
      ]),
    ).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  test('two letters of a day in the same language are two', () => {
    expect(idsOf([letter('a', 'kk'), letter('b', 'ru'), letter('c', 'kk'), letter('d', 'ru')])).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});
