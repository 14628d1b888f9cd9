import { describe, expect, test } from 'vitest';
import { run, today } from '../examples/both-readers.ts';
import { ask, benefit, homeOf, household, rent, role, rooms, tell, wage } from '../examples/household.ts';
import { count, money, nothing, sumOf, when } from '../expression.ts';
import { compileKernel } from '../kernel.ts';

const wages = household.members.sum(wage);

describe('adding', () => {
  test('adds amounts to the smallest unit', () => {
    expect(tell(ask(rent.plus(money(5)), homeOf({ rent: 12 })))).toBe('17');
    expect(tell(ask(sumOf(rent, money(1), rent), homeOf({ rent: 12 })))).toBe('25');
    expect(tell(ask(sumOf()))).toBe('0');
    expect(tell(ask(rooms.plus(2), homeOf({ rooms: 3 })))).toBe('5');
  });

  test('keeps thirds exact', () => {
    const third = rent.per(3);
    expect(tell(ask(third.plus(third).plus(third), homeOf({ rent: 100 })))).toBe('100');
    expect(tell(ask(third.plus(rent.per(7)), homeOf({ rent: 1 })))).toBe('10/21');
  });

  test('bounds the sum by what is known: an income of nothing is the least there can be', () => {
    const total = ask(rent.plus(wages), homeOf({ rent: 7 }, { wage: 5 }, {}));
    expect(tell(total)).toBe('unknown 12…100000000012 (wage@b)');
  });

  test('does not arise where a part does not', () => {
    expect(tell(ask(rent.plus(money(1)), homeOf({ rent: null })))).toBe('not applicable (notGiven)');
    expect(tell(ask(wages.plus(rent), homeOf({ rent: null }, {})))).toBe('not applicable (notGiven)');
  });
});

describe('adding over columns', () => {
  const never = when(role.isOneOf('stranger' as never))
    .then(wage)
    .otherwise(nothing);

  test('leaves out what is nothing for everybody', () => {
    const total = household.members.sum(sumOf(never, wage, nothing));
    const { source } = compileKernel({ questions: { total }, on: today });
    expect(source).toContain('const v2 = c1[p];');
    expect(source).toContain('s0 += v2;');
  });

  test('of nothing but nothing is nothing', () => {
    expect(run(household.members.sum(sumOf(never, never)), [homeOf({}, { wage: 7, role: 'head' })])).toEqual([0]);
  });
});

describe('subtracting', () => {
  test('may lead below nothing', () => {
    expect(tell(ask(rent.minus(money(20)), homeOf({ rent: 12 })))).toBe('-8');
    expect(tell(ask(rooms.minus(5), homeOf({ rooms: 3 })))).toBe('-2');
  });

  test('bounds the difference the other way round for what is taken away', () => {
    expect(tell(ask(money(100).minus(rent)))).toBe('unknown -99999999900…100 (rent)');
    expect(tell(ask(rent.minus(money(100))))).toBe('unknown -100…99999999900 (rent)');
  });

  test('does not see that an unknown amount is taken from itself: its bounds are wide, never wrong', () => {
    expect(tell(ask(rent.minus(rent)))).toBe('unknown -100000000000…100000000000 (rent)');
  });
});

describe('amounts that are not money', () => {
  test('are whole numbers from the start', () => {
    expect(() => money(0.5)).toThrow(RangeError);
    expect(() => count(1.5)).toThrow(RangeError);
    expect(() => ask(rent, homeOf({ rent: 0.1 }))).toThrow(RangeError);
  });

  test('of a resident are read from the resident', () => {
    expect(tell(ask(household.members.sum(wage.plus(benefit)), homeOf({}, { wage: 1, benefit: 2 })))).toBe('3');
    expect(tell(ask(nothing))).toBe('0');
  });
});
