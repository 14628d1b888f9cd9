import { describe, expect, test } from 'vitest';
import { type Day, day, NEVER } from '../day.ts';
import { ask, born, homeOf, household, leftOn, rooms, since, tell } from '../examples/household.ts';
import { type CalendarDay, questionDay } from '../expression.ts';

const asked = (question: Parameters<typeof ask>[0], since: string | Day, on: string): string =>
  tell(ask(question, homeOf({ since: typeof since === 'string' ? day(since) : since }), day(on)));

describe('a term in months', () => {
  test.each([
    ['2024-01-10', 6, '2024-07-09', 'no'],
    ['2024-01-10', 6, '2024-07-10', 'yes'],
    ['2024-01-10', 6, '2024-07-11', 'yes'],
    ['2023-08-31', 6, '2024-02-28', 'no'],
    ['2023-08-31', 6, '2024-02-29', 'yes'],
    ['2024-01-10', 0, '2024-01-09', 'no'],
    ['2024-01-10', 0, '2024-01-10', 'yes'],
    ['2024-07-10', -6, '2024-01-09', 'no'],
    ['2024-07-10', -6, '2024-01-10', 'yes'],
  ])('from %s, %i months have run out on %s: %s', (from, months, on, expected) => {
    expect(asked(since.elapsed(months), from, on)).toBe(expected);
  });

  test('does not arise where its first day or its length does not, and is open while one of them is', () => {
    const term = since.elapsed(rooms);
    const from = day('2024-01-10');
    expect(tell(ask(term, homeOf({ since: null })))).toBe('not applicable (notGiven)');
    expect(tell(ask(term, homeOf({ since: from, rooms: null })))).toBe('not applicable (notGiven)');
    expect(tell(ask(term, homeOf({ since: from })))).toBe('unknown (rooms)');
    expect(tell(ask(term, homeOf({ rooms: 3 })))).toBe('unknown (since)');
  });

  test('from what never happened never runs out', () => {
    expect(asked(since.elapsed(6), NEVER, '2024-07-10')).toBe('no');
  });
});

describe('age', () => {
  test.each([
    ['2006-05-10', '2024-05-09', 'no', '17'],
    ['2006-05-10', '2024-05-10', 'yes', '18'],
    ['2006-05-10', '2024-05-11', 'yes', '18'],
    ['2004-02-29', '2022-02-27', 'no', '17'],
    ['2004-02-29', '2022-02-28', 'yes', '18'],
    ['1900-01-01', '2026-06-01', 'yes', '126'],
  ])('born on %s, on %s of age: %s, %s years old', (birth, on, ofAge, years) => {
    expect(asked(since.hasReachedAge(18), birth, on)).toBe(ofAge);
    expect(asked(since.age(), birth, on)).toBe(years);
  });

  test('on the day of birth is 0; before it the question does not arise', () => {
    expect(asked(since.age(), '2024-05-10', '2024-05-10')).toBe('0');
    expect(asked(since.age(), '2024-05-11', '2024-05-10')).toBe('not applicable (notYetBorn)');
    expect(tell(ask(since.age(), homeOf({ since: null })))).toBe('not applicable (notGiven)');
  });

  test('of whose birthday is not known is asked for, and may not arise', () => {
    expect(tell(ask(since.age()))).toBe('unknown or not applicable (since)');
    expect(tell(ask(household.members.count(born.hasReachedAge(18)), homeOf({}, {})))).toBe('unknown 0…1 (born@a)');
  });

  test('has reached eighteen exactly where eighteen full years are counted', () => {
    for (let n = day('2003-12-25'); n < day('2004-03-05'); n++)
      for (const on of ['2022-02-27', '2022-02-28', '2022-03-01', '2024-02-29']) {
        const years = asked(since.age().isAtLeast(18), n as Day, on);
        expect(asked(since.hasReachedAge(18), n as Day, on)).toBe(years);
      }
  });
});

describe('before and after', () => {
  const pair = (
    of: (a: CalendarDay<'resident'>, b: CalendarDay<'resident'>) => Parameters<typeof household.members.any>[0],
  ) =>
    tell(
      ask(household.members.any(of(born, leftOn)), homeOf({}, { born: day('2000-01-01'), leftOn: day('2000-01-02') })),
    );

  test('are strict', () => {
    expect(pair((a, b) => a.isBefore(b))).toBe('yes');
    expect(pair((a, b) => b.isBefore(a))).toBe('no');
    expect(pair((a, b) => b.isAfter(a))).toBe('yes');
    expect(pair((a) => a.isBefore(a))).toBe('no');
    expect(pair((a) => a.isAfter(a))).toBe('no');
  });

  test('a day that never comes is before none and after all', () => {
    expect(asked(since.isBefore(questionDay), NEVER, '2024-05-10')).toBe('no');
    expect(asked(since.isAfter(questionDay), NEVER, '2024-05-10')).toBe('yes');
  });

  test('a missing day is asked for; one that was not given leaves nothing to compare', () => {
    for (const question of [since.isBefore(questionDay), questionDay.isBefore(since)]) {
      expect(tell(ask(question))).toBe('unknown (since)');
      expect(tell(ask(question, homeOf({ since: null })))).toBe('not applicable (notGiven)');
    }
  });
});

describe('whole months between two days', () => {
  test.each([
    ['2024-01-31', '2024-02-28', '0'],
    ['2024-01-31', '2024-02-29', '1'],
    ['2020-02-29', '2024-02-28', '47'],
    ['2020-02-29', '2024-02-29', '48'],
    ['2024-05-10', '2024-05-10', '0'],
    ['2024-05-11', '2024-05-10', '0'],
    ['2025-05-11', '2024-05-10', '0'],
  ])('from %s to %s: %s', (from, to, expected) => {
    expect(asked(since.monthsUntil(questionDay), from, to)).toBe(expected);
  });

  test('do not arise where one of the days never comes', () => {
    expect(asked(since.monthsUntil(questionDay), NEVER, '2024-05-10')).toBe('not applicable (never)');
    expect(asked(questionDay.monthsUntil(since), NEVER, '2024-05-10')).toBe('not applicable (never)');
    expect(tell(ask(questionDay.monthsUntil(since)))).toBe('unknown or not applicable (since)');
  });

  test('of a member are not counted where they do not arise', () => {
    const left = household.members.count(leftOn.monthsUntil(questionDay).isAtMost(6));
    const home = homeOf({}, { leftOn: NEVER }, { leftOn: day('2024-01-01') });
    expect(tell(ask(left, home, day('2024-05-10')))).toBe('1');
  });
});
