import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateOf,
  type Day,
  day,
  dayOf,
  daysShared,
  isoDay,
  latestDayElapsed,
  monthOf,
  monthsBetween,
  monthStart,
  NEVER,
  parseDay,
  plusDays,
  plusMonths,
  previousQuarter,
  quarterNumber,
  quarterOf,
  quarterStart,
  weekdayOf,
  yearOf,
} from './day.ts';

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const toTemporal = (of: Day): Temporal.PlainDate => EPOCH.add({ days: of });
const fromTemporal = (date: Temporal.PlainDate): Day => dayOf(date.year, date.month, date.day);

const someDays = fc.integer({ min: day('1800-01-01'), max: day('2200-12-31') }).map((n) => n as Day);
const someMonths = fc.integer({ min: 0, max: 1500 });
const twentyEighthOrLater = fc
  .tuple(fc.integer({ min: 1896, max: 2104 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 28, max: 31 }))
  .map(([year, month, date]) => dayOf(year, month, date));
const days = fc.oneof(someDays, twentyEighthOrLater);

describe('a calendar day', () => {
  test('from 1900 to 2100 is written, read and taken apart as Temporal does, every one of them', () => {
    let date = Temporal.PlainDate.from('1900-01-01');
    let wrong = 0;
    for (let n = day('1900-01-01'); n <= day('2100-12-31'); n = plusDays(n, 1)) {
      const text = date.toString();
      const apart = yearOf(n) === date.year && monthOf(n) === date.month && dateOf(n) === date.day;
      const again = isoDay(n) === text && parseDay(text) === n && dayOf(date.year, date.month, date.day) === n;
      if (!apart || !again || weekdayOf(n) !== date.dayOfWeek) wrong += 1;
      date = date.add({ days: 1 });
    }
    expect(wrong).toBe(0);
    expect(isoDay(plusDays(day('2100-12-31'), 1))).toBe(date.toString());
  });

  test('counts from 1 January 1970', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('1969-12-31')).toBe(-1);
    expect(isoDay(day('1800-01-01'))).toBe('1800-01-01');
    expect(isoDay(day('2200-12-31'))).toBe('2200-12-31');
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '1799-12-31',
    '2201-01-01',
    '2024-1-1',
    '01.02.2024',
    '2024-01-01T00:00',
    ' 2024-01-01',
    '2024-01-01 ',
    '',
  ])('is not read from "%s"', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(() => day(text)).toThrow(RangeError);
  });

  test('29 February is read in leap years only', () => {
    expect(parseDay('2024-02-29')).toBeDefined();
    expect(parseDay('2000-02-29')).toBeDefined();
    expect(parseDay('2100-02-29')).toBeUndefined();
  });
});

describe('whole months', () => {
  test.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-05-31', -3, '2024-02-29'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-01-15', -25, '2021-12-15'],
  ])('%s and %i months are %s', (from, months, to) => {
    expect(isoDay(plusMonths(day(from), months))).toBe(to);
  });

  test('are added as Temporal adds them', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -1200, max: 1200 }), (from, months) => {
        expect(plusMonths(from, months)).toBe(fromTemporal(toTemporal(from).add({ months })));
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  test('after a day that never comes, it still never comes', () => {
    expect(plusMonths(NEVER, 6)).toBe(NEVER);
    expect(plusMonths(NEVER, -6)).toBe(NEVER);
  });

  test('between two days are the most that fit', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        const between = monthsBetween(from, to);
        expect(plusMonths(from, between)).toBeLessThanOrEqual(to);
        expect(plusMonths(from, between + 1)).toBeGreaterThan(to);
      }),
      { seed: 2, numRuns: 3000 },
    );
  });

  test('between a day and an earlier one are negative', () => {
    expect(monthsBetween(day('2024-03-10'), day('2024-02-10'))).toBe(-1);
    expect(monthsBetween(day('2024-03-10'), day('2024-03-09'))).toBe(-1);
    expect(monthsBetween(day('2024-03-10'), day('2024-03-10'))).toBe(0);
  });
});

describe('the latest day since which a term has run out', () => {
  test.each([
    ['2024-02-28', 12, '2023-02-28'],
    ['2023-02-28', 12, '2022-02-28'],
    ['2025-02-28', 12, '2024-02-29'],
    ['2024-02-29', 48, '2020-02-29'],
    ['2023-02-28', 1, '2023-01-31'],
    ['2024-02-29', 1, '2024-01-31'],
    ['2024-03-30', 1, '2024-02-29'],
    ['2024-05-10', 216, '2006-05-10'],
    ['2024-05-10', 0, '2024-05-10'],
  ])('on %s after %i months is %s', (on, months, latest) => {
    expect(isoDay(latestDayElapsed(day(on), months))).toBe(latest);
  });

  test('parts the days since which it has run out from those since which it has not', () => {
    fc.assert(
      fc.property(days, someMonths, (on, months) => {
        const latest = latestDayElapsed(on, months);
        expect(plusMonths(latest, months)).toBeLessThanOrEqual(on);
        expect(plusMonths(plusDays(latest, 1), months)).toBeGreaterThan(on);
        expect(monthsBetween(latest, on)).toBeGreaterThanOrEqual(months);
        expect(monthsBetween(plusDays(latest, 1), on)).toBeLessThan(Math.max(1, months));
      }),
      { seed: 3, numRuns: 3000 },
    );
  });

  test('who is born on 29 February comes of age on 28 February of a common year', () => {
    const born = day('2004-02-29');
    expect(plusMonths(born, 216)).toBe(day('2022-02-28'));
    expect(latestDayElapsed(day('2022-02-28'), 216)).toBe(born);
    expect(latestDayElapsed(day('2022-02-27'), 216)).toBe(day('2004-02-27'));
  });
});

describe('quarters', () => {
  test.each([
    ['2024-01-01', 1, '2024-01-01', '2024-03-31', '2023-10-01', '2023-12-31'],
    ['2024-03-31', 1, '2024-01-01', '2024-03-31', '2023-10-01', '2023-12-31'],
    ['2024-04-01', 2, '2024-04-01', '2024-06-30', '2024-01-01', '2024-03-31'],
    ['2024-09-30', 3, '2024-07-01', '2024-09-30', '2024-04-01', '2024-06-30'],
    ['2024-12-31', 4, '2024-10-01', '2024-12-31', '2024-07-01', '2024-09-30'],
  ])('%s lies in quarter %i, from %s to %s; before it %s to %s', (on, number, from, to, earlierFrom, earlierTo) => {
    expect(quarterNumber(day(on))).toBe(number);
    expect(quarterOf(day(on))).toEqual({ from: day(from), to: day(to) });
    expect(previousQuarter(day(on))).toEqual({ from: day(earlierFrom), to: day(earlierTo) });
  });

  test('follow one another without a gap, and each day lies in its own', () => {
    fc.assert(
      fc.property(days, (on) => {
        const { from, to } = quarterOf(on);
        expect(from <= on && on <= to).toBe(true);
        expect(from).toBe(quarterStart(to));
        expect(previousQuarter(on).to).toBe(plusDays(from, -1));
        expect(monthsBetween(from, plusDays(to, 1))).toBe(3);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  test('a month begins on its first', () => {
    expect(isoDay(monthStart(day('2024-02-29')))).toBe('2024-02-01');
  });

  test('two periods share the days that lie in both, the last included', () => {
    const period = (from: string, to: string) => ({ from: day(from), to: day(to) });
    const quarter = period('2024-01-01', '2024-03-31');
    expect(daysShared(quarter, quarter)).toBe(91);
    expect(daysShared(quarter, period('2024-03-31', '2024-12-31'))).toBe(1);
    expect(daysShared(quarter, period('2024-04-01', '2024-12-31'))).toBe(0);
    expect(daysShared(period('2024-02-01', '2024-02-29'), quarter)).toBe(29);
  });
});
