import { describe, expect, test } from 'vitest';
import { type Day, day, NEVER } from '../day.ts';
import { expectSame } from '../examples/both-readers.ts';
import { ask, born, called, homeOf, household, since, stretch, tell } from '../examples/household.ts';
import { count, figure } from '../expression.ts';
import { compileKernel } from '../kernel.ts';

/** 58 years, from 2018 on 58 and a half, from 2020 on 60, since 2024 59 again. */
const AGE = figure.count('age', {
  ...called('age'),
  stretches: [
    stretch('2000-01-01', 696),
    stretch('2018-01-01', 702),
    stretch('2020-01-01', 720),
    stretch('2024-01-01', 708),
  ],
});
const reached = since.hasEverReached(AGE);
const asked = (birth: string | Day, on: string, lawDay = on): string =>
  tell(ask(reached, homeOf({ since: typeof birth === 'string' ? day(birth) : birth }), day(on), day(lawDay)));

describe('an age that was raised', () => {
  test.each([
    ['1959-12-31', '2017-12-31', 'yes'],
    ['1960-01-01', '2017-12-31', 'no'],
    ['1959-12-31', '2018-01-01', 'yes'],
    ['1960-01-01', '2018-01-01', 'no'],
    ['1960-01-01', '2018-06-30', 'no'],
    ['1960-01-01', '2018-07-01', 'yes'],
    ['1961-06-30', '2019-12-31', 'yes'],
    ['1961-07-01', '2019-12-31', 'no'],
  ])('born on %s, reached on %s: %s', (birth, on, expected) => {
    expect(asked(birth, on)).toBe(expected);
  });

  test('is not lost by who reached it before it was raised', () => {
    expect(asked('1961-06-30', '2020-01-01')).toBe('yes');
    expect(asked('1961-07-01', '2020-01-01')).toBe('no');
    expect(asked('1961-07-01', '2021-06-30')).toBe('no');
    expect(asked('1961-07-01', '2021-07-01')).toBe('yes');
  });

  test('is reached at once by many on the day it is lowered', () => {
    expect(asked('1964-01-02', '2023-12-31')).toBe('no');
    expect(asked('1964-12-31', '2023-12-31')).toBe('no');
    expect(asked('1965-01-01', '2024-01-01')).toBe('yes');
    expect(asked('1965-01-02', '2024-01-01')).toBe('no');
  });

  test('does not know of what the law set later than its own day', () => {
    expect(asked('1965-01-01', '2024-01-01', '2023-12-31')).toBe('no');
  });

  test('of another day’s law goes on as that law had it, up to the day asked about', () => {
    // the law of the last day of 58 years, half a year later
    expect(asked('1960-06-30', '2018-06-30', '2017-12-31')).toBe('yes');
    expect(asked('1960-07-01', '2018-06-30', '2017-12-31')).toBe('no');
    // the law of 2020, half a year before 58 years end
    expect(asked('1959-06-30', '2017-06-30', '2020-01-01')).toBe('yes');
    expect(asked('1959-07-01', '2017-06-30', '2020-01-01')).toBe('no');
  });

  test('does not arise for who has no birthday, and is not printed for a day on which no age was set', () => {
    expect(tell(ask(reached, homeOf({ since: null })))).toBe('not applicable (notGiven)');
    expect(() => compileKernel({ questions: { reached }, on: day('1999-12-31') })).toThrow(
      'question: figure age has no value on this day',
    );
  });

  test('is asked for where the birthday is missing, and lacking where no age was set yet', () => {
    expect(tell(ask(reached))).toBe('unknown (since)');
    expect(asked('1900-01-01', '1999-12-31')).toBe('unknown (age)');
    expect(asked(NEVER, '2024-01-01')).toBe('no');
  });

  test('is a dated figure: a bare number was never raised', () => {
    expect(() => since.hasEverReached(count(216))).toThrow(new TypeError('an age that was raised is a dated figure'));
  });

  test('is the same for both readers on every day around a change', () => {
    const births = Array.from({ length: 200 }, (_, n) => (day('1959-12-01') + 11 * n) as Day);
    const homes = births.map((birth) => homeOf({}, { born: birth }));
    for (const on of ['2017-12-31', '2018-01-01', '2019-12-31', '2020-01-01', '2020-02-29', '2023-12-31', '2024-01-01'])
      expectSame(household.members.count(born.hasEverReached(AGE)), homes, day(on));
  });
});
