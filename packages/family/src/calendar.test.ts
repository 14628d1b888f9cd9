import { day, isoDay, plusDays, weekdayOf } from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import { CALENDAR_FROM, CALENDAR_TO, isWorkingDay, plusWorkingDays } from './calendar.ts';
import { HOLIDAYS_CHECKED_ON, HOLIDAYS_SOURCE, MOVED_DAYS } from './holidays.ts';

const workingDaysOf = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let at = day(from); at <= day(to); at = plusDays(at, 1)) if (isWorkingDay(at)) days.push(isoDay(at).slice(5));
  return days;
};
const termEnd = (from: string, days: number): string => {
  const end = plusWorkingDays(day(from), days);
  return end.ok ? isoDay(end.day) : end.code;
};

describe('working days', () => {
  test('Nauryz of 2025 lasts from Friday 21 to Tuesday 25 March', () => {
    expect(workingDaysOf('2025-03-17', '2025-03-30')).toEqual([
      '03-17',
      '03-18',
      '03-19',
      '03-20',
      '03-26',
      '03-27',
      '03-28',
    ]);
  });

  test('8 March 2025, a Saturday, is moved to Monday 10 March', () => {
    expect(workingDaysOf('2025-03-07', '2025-03-11')).toEqual(['03-07', '03-11']);
  });

  test('May 2021 has moved days on the 3rd and the 10th', () => {
    expect(workingDaysOf('2021-05-01', '2021-05-14')).toEqual([
      '05-04',
      '05-05',
      '05-06',
      '05-11',
      '05-12',
      '05-13',
      '05-14',
    ]);
  });

  test('May 2018 works on Saturday the 5th for Tuesday the 8th', () => {
    expect(workingDaysOf('2018-04-28', '2018-05-11')).toEqual([
      '04-28',
      '05-02',
      '05-03',
      '05-04',
      '05-05',
      '05-10',
      '05-11',
    ]);
  });

  test('the first week of 2025 works on Sunday the 5th, not on Christmas', () => {
    expect(workingDaysOf('2025-01-01', '2025-01-10')).toEqual(['01-05', '01-06', '01-08', '01-09', '01-10']);
  });

  test('Republic Day is a day off from 2022, First President Day until 2021, the old Constitution Day until 2025', () => {
    expect(isWorkingDay(day('2021-10-25'))).toBe(true);
    expect(isWorkingDay(day('2022-10-25'))).toBe(false);
    expect(isWorkingDay(day('2021-12-01'))).toBe(false);
    expect(isWorkingDay(day('2022-12-01'))).toBe(true);
    expect(isWorkingDay(day('2024-08-30'))).toBe(false);
    expect(isWorkingDay(day('2027-08-30'))).toBe(true);
    expect(isWorkingDay(day('2027-03-15'))).toBe(false);
  });

  test('Kurban-ait of 2024, a Sunday, is not moved', () => {
    expect(isWorkingDay(day('2024-06-17'))).toBe(true);
  });

  test.each(Object.entries(MOVED_DAYS))('every moved day of %s really changes the week', (year, { off, worked }) => {
    for (const date of off) expect(weekdayOf(day(`${year}-${date}`)), date).toBeLessThan(6);
    for (const date of worked) expect(isWorkingDay(day(`${year}-${date}`)), date).toBe(true);
  });

  test('every year has as many working days as Kazakhstan really had: 244 to 252', () => {
    for (let year = 2018; year <= 2027; year++) {
      const count = workingDaysOf(`${year}-01-01`, `${year}-12-31`).length;
      expect(count, String(year)).toBeGreaterThanOrEqual(244);
      expect(count, String(year)).toBeLessThanOrEqual(252);
    }
  });

  test('a day before 2018 or after 2027 is not answered with a guess', () => {
    expect(isWorkingDay(plusDays(CALENDAR_FROM, -1))).toBeUndefined();
    expect(isWorkingDay(CALENDAR_FROM)).toBe(false);
    expect(isWorkingDay(CALENDAR_TO)).toBe(true);
    expect(isWorkingDay(plusDays(CALENDAR_TO, 1))).toBeUndefined();
  });

  test('the source and the day it was checked are stated', () => {
    expect(HOLIDAYS_SOURCE).toMatch(/holidays 0\.105/);
    expect(HOLIDAYS_CHECKED_ON).toBe('2026-11-22');
  });
});

describe('the end of a term', () => {
  test.each([
    ['2025-03-20', 1, '2025-03-26'],
    ['2025-03-20', 3, '2025-03-28'],
    ['2025-03-21', 1, '2025-03-26'],
    ['2021-04-30', 3, '2021-05-06'],
    ['2026-11-22', 10, '2026-12-04'],
    ['2017-12-31', 1, '2018-01-03'],
  ])('of a paper received on %s, %i working days on, is %s', (from, days, end) => {
    expect(termEnd(from, days)).toBe(end);
  });

  test('is not told where the calendar ends', () => {
    expect(termEnd('2027-12-30', 1)).toBe('2027-12-31');
    expect(termEnd('2027-12-30', 2)).toBe('calendar.outside');
    expect(termEnd('2016-05-10', 1)).toBe('calendar.outside');
    expect(termEnd('2150-05-10', 1)).toBe('calendar.outside');
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is no term', (days) => {
    expect(termEnd('2025-03-20', days)).toBe('calendar.notATerm');
  });
});
