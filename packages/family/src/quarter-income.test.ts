import { day, dayOf, isoDay, type Period, plusDays, previousQuarter, quarterOf } from '@tirek/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Income } from './family-file.ts';
import { receivedIn } from './quarter-income.ts';

const FIRST_QUARTER = quarterOf(day('2018-02-01'));
type Row = Omit<Partial<Income>, 'member' | 'kind'>;

/** Tiyn received by one person as wage in the quarter. */
const received = (rows: Row | Row[], quarter: Period = FIRST_QUARTER): number | undefined =>
  receivedIn(
    [rows].flat().map((row) => ({ member: 'a', kind: 'wage', amount: 45000, per: 'month', ...row }) satisfies Income),
    quarter,
  )
    .get('a')
    ?.get('wage');

describe('an amount a month', () => {
  test('counts once for every whole month of the quarter', () => {
    expect(received({ from: '2018-01-01', to: '2018-03-31' })).toBe(13_500_000);
    expect(received({ from: '2018-01-01', to: '2018-02-28' })).toBe(9_000_000);
    expect(received({ from: '2018-03-01', to: '2018-03-31' })).toBe(4_500_000);
  });

  test('counts for the quarter only, however long it was received', () => {
    expect(received({ from: '2010-01-01', to: '2030-12-31' })).toBe(13_500_000);
    expect(received({ from: '2017-10-01', to: '2017-12-31' })).toBe(0);
    expect(received({ from: '2018-04-01', to: '2018-06-30' })).toBe(0);
  });

  test('without a first or a last day has always been or is still received', () => {
    expect(received({})).toBe(13_500_000);
    expect(received({ from: '2018-02-01' })).toBe(9_000_000);
    expect(received({ to: '2018-01-31' })).toBe(4_500_000);
    expect(received({ to: '2017-12-31' })).toBe(0);
  });

  test('counts for a part of a month by its calendar days', () => {
    expect(received({ amount: 31000, from: '2018-01-01', to: '2018-01-01' })).toBe(100_000);
    expect(received({ amount: 31000, from: '2018-01-16', to: '2018-01-31' })).toBe(1_600_000);
    expect(received({ amount: 28000, from: '2018-02-15', to: '2018-03-31' })).toBe(1_400_000 + 2_800_000);
  });

  test('29 February is a day of a leap year only', () => {
    expect(received({ amount: 29000, from: '2020-02-29', to: '2020-02-29' }, quarterOf(day('2020-01-01')))).toBe(
      100_000,
    );
    expect(received({ amount: 29000, from: '2020-02-01', to: '2020-02-28' }, quarterOf(day('2020-01-01')))).toBe(
      2_800_000,
    );
    expect(received({ amount: 28000, from: '2018-02-01', to: '2018-02-28' })).toBe(2_800_000);
  });

  test('the first and the last day of the quarter belong to it, their neighbours do not', () => {
    expect(received({ amount: 31000, from: '2017-12-31', to: '2018-01-01' })).toBe(100_000);
    expect(received({ amount: 31000, from: '2018-03-31', to: '2018-04-01' })).toBe(100_000);
  });
});

describe('an amount a quarter', () => {
  test('counts in full for the whole quarter', () => {
    expect(received({ per: 'quarter', from: '2018-01-01', to: '2018-03-31' })).toBe(4_500_000);
    expect(received({ per: 'quarter' })).toBe(4_500_000);
  });

  test('counts for a part of the quarter by its calendar days', () => {
    expect(received({ per: 'quarter', amount: 90, from: '2018-03-31' })).toBe(100);
    expect(received({ per: 'quarter', amount: 91, from: '2020-03-31' }, quarterOf(day('2020-03-01')))).toBe(100);
    expect(received({ per: 'quarter', amount: 92, to: '2018-07-01' }, quarterOf(day('2018-09-30')))).toBe(100);
  });
});

describe('an amount received once', () => {
  test.each([
    ['2017-12-31', 0],
    ['2018-01-01', 4_500_000],
    ['2018-03-31', 4_500_000],
    ['2018-04-01', 0],
  ])('on %s counts %i tiyn', (from, tiyn) => {
    expect(received({ per: 'once', from })).toBe(tiyn);
  });
});

describe('rounding', () => {
  test('is done once for a person and kind, not for every row', () => {
    const third = { amount: 0.1, from: '2018-01-01', to: '2018-01-10' };
    // 10 tiyn · 10/31 = 3.2258…: three rows are 9.67…, not 3 · 3
    expect(received(third)).toBe(3);
    expect(received([third, third, third])).toBe(10);
  });

  test('goes half up to the tiyn', () => {
    expect(received({ amount: 0.01, from: '2018-02-01', to: '2018-02-13' })).toBe(0);
    expect(received({ amount: 0.01, from: '2018-02-01', to: '2018-02-14' })).toBe(1);
    expect(received({ amount: 0.01, from: '2018-02-01', to: '2018-02-15' })).toBe(1);
  });

  test('parts of the same month make up the whole', () => {
    const days = [1, 7, 11, 20, 31].map((date) => dayOf(2018, 1, date));
    const rows = days.slice(1).map((to, i) => ({
      amount: 100.01,
      from: isoDay(i === 0 ? (days[0] as never) : plusDays(days[i] as never, 1)),
      to: isoDay(to),
    }));
    expect(received(rows)).toBe(10_001);
  });
});

test('every kind of every member is kept apart', () => {
  const rows: Income[] = [
    { member: 'a', kind: 'wage', amount: 1, per: 'month' },
    { member: 'b', kind: 'wage', amount: 2, per: 'month' },
    { member: 'a', kind: 'alimony', amount: 3, per: 'once', from: '2016-01-01' },
  ];
  expect(receivedIn(rows, FIRST_QUARTER)).toEqual(
    new Map([
      ['a', new Map(Object.entries({ wage: 300, alimony: 0 }))],
      ['b', new Map(Object.entries({ wage: 600 }))],
    ]),
  );
});

test('the largest file stays exact: two thousand rows of a thousand million tenge less a day', () => {
  const row: Row = { amount: 1_000_000_000, from: '2018-01-02', to: '2018-03-31' };
  // 2000 · (10^11 · 30/31 + 2 · 10^11) tiyn, the sum rounded once
  const exact = (2000n * (100_000_000_000n * 30n + 2n * 31n * 100_000_000_000n) * 2n + 31n) / 62n;
  expect(BigInt(received(Array.from({ length: 2000 }, () => row)) ?? 0)).toBe(exact);
});

test('generated rows agree with arithmetic in whole numbers of any size', () => {
  const days = fc.integer({ min: 0, max: 400 }).map((n) => plusDays(dayOf(2019, 9, 1), n));
  const row = fc.record({
    tiyn: fc.integer({ min: 0, max: 100_000_000_000 }),
    per: fc.constantFrom('month', 'quarter'),
    from: fc.option(days, { nil: undefined }),
    length: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
  });
  const quarter = previousQuarter(day('2020-05-10'));
  const months = [1, 2, 3].map((m) => ({ from: dayOf(2020, m, 1), to: plusDays(dayOf(2020, m + 1, 1), -1) }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      let [num, den] = [0n, 1n];
      const incomes = rows.map(({ tiyn, per, from, length }) => {
        const start = from ?? dayOf(2019, 1, 1);
        const end = length === undefined ? dayOf(2022, 1, 1) : plusDays(start, length);
        for (const whole of per === 'month' ? months : [quarter]) {
          const shared = Math.max(0, Math.min(end, whole.to) - Math.max(start, whole.from) + 1);
          const size = BigInt(whole.to - whole.from + 1);
          [num, den] = [num * size + BigInt(tiyn) * BigInt(shared) * den, den * size];
        }
        return {
          amount: tiyn / 100,
          per,
          from: from && isoDay(from),
          to: length === undefined ? undefined : isoDay(end),
        } as const;
      });
      expect(BigInt(received(incomes, quarter) ?? -1)).toBe((2n * num + den) / (2n * den));
    }),
    { numRuns: 500 },
  );
});

test('an amount or a day that the reader would have refused is a fault', () => {
  expect(() => received({ amount: 0.001 })).toThrow(RangeError);
  expect(() => received({ amount: Number.NaN })).toThrow(RangeError);
  expect(() => received({ from: 'yesterday' })).toThrow(RangeError);
});
