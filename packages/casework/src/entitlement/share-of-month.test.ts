import { expect, test } from 'vitest';
import { shareOfMonth } from './share-of-month.ts';

test('a whole month is its amount to the tiyn', () => {
  expect(shareOfMonth([{ tenge: 40_001, days: 31 }], 31)).toEqual({ total: 4_000_100, parts: [4_000_100] });
});

test('a month in two stretches is rounded once, and its parts add up to it', () => {
  const share = shareOfMonth(
    [
      { tenge: 10_000, days: 4 },
      { tenge: 20_000, days: 27 },
    ],
    31,
  );
  // 40 000 + 540 000 by 31 are 18 709,68.
  expect(share.total).toBe(1_871_000);
  expect(share.parts).toEqual([129_032, 1_741_968]);
  expect(share.parts.reduce((a, b) => a + b)).toBe(share.total);
});

test.for([
  ['just under half a tenge is rounded down', 14, 100],
  ['half a tenge is rounded up', 15, 200],
  ['just over half a tenge is rounded up', 16, 200],
] as const)('%s', ([, days, total]) => {
  // One tenge for the month and one more for some of its 30 days.
  const stretches = [
    { tenge: 1, days: 30 - days },
    { tenge: 2, days },
  ];
  expect(shareOfMonth(stretches, 30).total).toBe(total);
});

test('a month for which nothing is due is nothing', () => {
  expect(shareOfMonth([{ tenge: 0, days: 30 }], 30)).toEqual({ total: 0, parts: [0] });
});
