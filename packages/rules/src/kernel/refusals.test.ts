import { describe, expect, test } from 'vitest';
import { today } from '../examples/both-readers.ts';
import { called, household, rent, rooms, tenure, TENURES, wage } from '../examples/household.ts';
import { type Expression, type Kind, money, when } from '../expression.ts';
import { compileKernel } from '../kernel.ts';
import { type Binding, CannotPrint } from './request.ts';

const { members } = household;

describe('what cannot be printed is told with its place', () => {
  const rule = (id: string, answer: typeof rent) =>
    household.money(id, { ...called(id), cites: [], editions: { '2020-01-01': answer } });
  const refusalOf = (question: Expression<never, Kind>, bindings: Record<string, Binding> = {}): string => {
    try {
      compileKernel({ questions: { fine: rule('fine', rent), question }, on: today, bindings });
      return 'nothing';
    } catch (error) {
      return error instanceof CannotPrint ? error.message : expect.fail(String(error));
    }
  };
  const divided = rent.per(rooms.atMost(0));
  const why = 'a divisor is nothing or negative for everybody';

  test('by the rules that lead there, and by none that were left again', () => {
    expect(refusalOf(rule('outer', rule('inner', divided)))).toBe(`outer → inner: ${why}`);
    expect(refusalOf(rule('outer', rule('inner', rent).plus(divided)))).toBe(`outer: ${why}`);
    expect(refusalOf(divided)).toBe(`question: ${why}`);
  });

  test('in a choice as well', () => {
    const way = (id: string, answer: typeof tenure, from = '2020-01-01') =>
      household.choice(id, TENURES, { ...called(id), cites: [], editions: { [from]: answer } });
    const dividing = when(divided.isAtMost(money(1)))
      .then(tenure)
      .otherwise(tenure);
    expect(refusalOf(way('outer', way('inner', dividing)))).toBe(`outer → inner: ${why}`);
    expect(refusalOf(way('later', tenure, '2030-01-01'))).toBe('later: not in force on this day');
    for (const value of [null, undefined])
      expect(refusalOf(tenure, { tenure: { value } })).toBe('question: tenure is bound to nothing');
    expect(refusalOf(tenure, { tenure: { value: 'owned' } })).toBe('nothing');
    const after = when(way('inner', tenure).is('lent')).then(divided).otherwise(rent);
    expect(refusalOf(after)).toBe(`question: ${why}`);
  });

  test('where a member is asked for members', () => {
    expect(refusalOf(members.sum(members.sum(wage) as never))).toBe('question: a member has no members');
  });

  test('where a member’s running sum could leave 2^53, and not before', () => {
    // two thousand and forty-eight members of a block and sixty of the last group
    expect(refusalOf(members.sum(wage.times(42)))).toBe('nothing');
    expect(refusalOf(members.sum(wage.times(43)))).toBe('question: running sums could leave 2^53');
    expect(refusalOf(members.sum(wage.times(-43)))).toBe('question: running sums could leave 2^53');
  });

  test('where what holds for everybody is not known or does not arise', () => {
    const old = household.money('old', { ...called('old'), cites: [], editions: { '2030-01-01': rent } });
    expect(refusalOf(rule('outer', rent.plus(old)))).toBe('outer: does not arise: notInForce');
    const gone = household.given.money('gone', called('gone'));
    expect(refusalOf(gone, { gone: { value: null } })).toBe('question: does not arise: notGiven');
    expect(refusalOf(gone, { gone: { value: undefined } })).toBe('question: not known: [{"fact":"gone"}]');
  });
});
