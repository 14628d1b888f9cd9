import { describe, expect, test } from 'vitest';
import { day } from '../day.ts';
import {
  ask,
  benefit,
  born,
  called,
  homeOf,
  household,
  ill,
  months,
  resident,
  role,
  tell,
  wage,
} from '../examples/household.ts';
import { money, no, yes } from '../expression.ts';

const { sum, count, any, every } = household.members;
const child = role.is('child');
const gone = resident.yesNo('gone', { ...called('gone'), cites: [], editions: { '2000-01-01': null } });
const EMPTY = homeOf({});

describe('a sum over the members', () => {
  const home = homeOf({}, { wage: 5, ill: true }, { wage: 7, ill: false }, { wage: 11, ill: true });

  test('adds up all, or those for whom the condition holds', () => {
    expect(tell(ask(sum(wage), home))).toBe('23');
    expect(tell(ask(sum(wage, ill), home))).toBe('16');
    expect(tell(ask(sum(wage, ill.not()), home))).toBe('7');
    expect(tell(ask(sum(wage, no), home))).toBe('0');
    expect(tell(ask(sum(wage.times(months)), homeOf({}, { wage: 5, months: 2 }, { wage: 1, months: 12 })))).toBe('22');
  });

  test('over nobody is nothing', () => {
    expect(tell(ask(sum(wage), EMPTY))).toBe('0');
  });

  test('does not ask for the income of who is not counted', () => {
    expect(tell(ask(sum(wage, ill), homeOf({}, { wage: 5, ill: true }, { ill: false })))).toBe('5');
  });

  test('lies between without and with the one of whom it is not known whether he counts', () => {
    const asked = ask(sum(wage, ill), homeOf({}, { wage: 5, ill: true }, { wage: 7 }));
    expect(tell(asked)).toBe('unknown 5…12 (ill@b)');
    expect(tell(ask(sum(wage.minus(money(10)), ill), homeOf({}, { wage: 7 })))).toBe('unknown -3…0 (ill@a)');
  });

  test('is known where the one of whom it is not known has nothing anyway', () => {
    expect(tell(ask(sum(wage, ill), homeOf({}, { wage: 5, ill: true }, { wage: 0 })))).toBe('5');
  });

  test('of amounts that are known is exact or refused, of one that is not is bounded by nothing beyond 2^53', () => {
    const large = sum(wage.times(90_000));
    const rich = { wage: 100_000_000_000 };
    expect(() => ask(large, homeOf({}, rich, rich))).toThrow(RangeError);
    expect(tell(ask(large, homeOf({}, rich, {}, rich)))).toBe('unknown −∞…∞ (wage@b)');
  });

  test('leaves out what does not arise for a member', () => {
    expect(tell(ask(sum(wage), homeOf({}, { wage: 5 }, { wage: null })))).toBe('5');
    expect(tell(ask(sum(wage, gone), homeOf({}, { wage: 5 })))).toBe('0');
  });
});

describe('a count of members', () => {
  test('counts those for whom the condition holds', () => {
    expect(tell(ask(count(child), homeOf({}, { role: 'child' }, { role: 'head' }, { role: 'child' })))).toBe('2');
    expect(tell(ask(count(yes), homeOf({}, {}, {})))).toBe('2');
    expect(tell(ask(count(yes), EMPTY))).toBe('0');
  });

  test('lies between those who surely do and those who may', () => {
    const asked = ask(count(child), homeOf({}, { role: 'child' }, {}, { role: 'head' }, {}));
    expect(tell(asked)).toBe('unknown 1…3 (role@b, role@d)');
  });

  test('does not count one for whom the question does not arise', () => {
    expect(tell(ask(count(gone), homeOf({}, {})))).toBe('0');
    expect(tell(ask(count(gone.not()), homeOf({}, {})))).toBe('0');
    expect(tell(ask(count(born.age().isAtMost(5)), homeOf({}, { born: day('2024-05-11') })))).toBe('0');
  });
});

describe('any of the members', () => {
  test('is settled by one', () => {
    expect(tell(ask(any(ill), homeOf({}, {}, { ill: true })))).toBe('yes');
    expect(tell(ask(any(ill), homeOf({}, { ill: false }, { ill: false })))).toBe('no');
    expect(tell(ask(any(ill), EMPTY))).toBe('no');
  });

  test('is open while one who may is not known', () => {
    expect(tell(ask(any(ill), homeOf({}, { ill: false }, {})))).toBe('unknown (ill@b)');
    expect(tell(ask(any(gone), homeOf({}, {})))).toBe('no');
  });
});

describe('every member', () => {
  test('is settled by one exception', () => {
    expect(tell(ask(every(ill), homeOf({}, {}, { ill: false })))).toBe('no');
    expect(tell(ask(every(ill), homeOf({}, { ill: true }, { ill: true })))).toBe('yes');
    expect(tell(ask(every(ill), EMPTY))).toBe('yes');
  });

  test('among some: the others do not matter', () => {
    const asked = every(ill, child);
    expect(tell(ask(asked, homeOf({}, { role: 'child', ill: true }, { role: 'head', ill: false })))).toBe('yes');
    expect(tell(ask(asked, homeOf({}, { role: 'child', ill: false }, { role: 'head' })))).toBe('no');
    expect(tell(ask(asked, homeOf({}, { role: 'head' })))).toBe('yes');
  });

  test('asks about one who may be concerned only where he would be an exception or may be', () => {
    const asked = every(ill, child);
    expect(tell(ask(asked, homeOf({}, { ill: true })))).toBe('yes');
    expect(tell(ask(asked, homeOf({}, { ill: false })))).toBe('unknown (role@a)');
    expect(tell(ask(asked, homeOf({}, {})))).toBe('unknown (role@a, ill@a)');
    expect(tell(ask(asked, homeOf({}, { role: 'child' })))).toBe('unknown (ill@a)');
  });

  test('makes no exception of one for whom the question does not arise', () => {
    expect(tell(ask(every(gone), homeOf({}, {})))).toBe('yes');
    expect(tell(ask(every(ill, gone), homeOf({}, { ill: false }, {})))).toBe('yes');
  });
});

test('the order of the members does not matter', () => {
  const people = [
    { wage: 5, ill: true, benefit: 1 },
    { ill: false, benefit: 4 },
    { wage: 11, benefit: 0 },
  ];
  const questions = [sum(wage.plus(benefit), ill), count(ill), any(ill), every(ill), sum(wage)];
  const bounds = (home: typeof people): unknown[] =>
    questions.map((question) => {
      const answer = ask(question, homeOf({}, ...home));
      return answer.is === 'unknown' ? answer.between : answer;
    });
  expect(bounds(people.toReversed())).toEqual(bounds(people));
});
