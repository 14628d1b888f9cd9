import { describe, expect, test } from 'vitest';
import { ask, homeOf, household, ill, months, rent, rooms, tell, wage } from '../examples/household.ts';
import { money, when } from '../expression.ts';

const sick = household.members.count(ill);

describe('dividing by a count', () => {
  test('is exact until it is rounded', () => {
    expect(tell(ask(rent.per(3), homeOf({ rent: 100 })))).toBe('100/3');
    expect(tell(ask(rent.per(3).per(rooms), homeOf({ rent: 100, rooms: 7 })))).toBe('100/21');
    expect(tell(ask(rent.per(3).times(3), homeOf({ rent: 100 })))).toBe('100');
    expect(tell(ask(rent.minus(money(10)).per(4), homeOf({ rent: 1 })))).toBe('-9/4');
  });

  test('does not arise where the count is nothing or less', () => {
    expect(tell(ask(rent.per(rooms), homeOf({ rent: 100, rooms: 0 })))).toBe('not applicable (dividedByNothing)');
    expect(tell(ask(rent.per(rooms.minus(5)), homeOf({ rent: 100, rooms: 2 })))).toBe(
      'not applicable (dividedByNothing)',
    );
    expect(tell(ask(rent.per(rooms), homeOf({ rooms: 0 })))).toBe('not applicable (dividedByNothing)');
  });

  test('bounds the part by the least and the most that it may be divided by', () => {
    const home = homeOf({ rent: 60 }, { ill: true }, { ill: true }, {}, {});
    expect(tell(ask(rent.per(sick), home))).toBe('unknown 15…30 (ill@c, ill@d)');
    expect(tell(ask(rent.minus(money(120)).per(sick), home))).toBe('unknown -30…-15 (ill@c, ill@d)');
    expect(tell(ask(rent.per(4), homeOf({})))).toBe('unknown 0…25000000000 (rent)');
  });

  test('by what may come down to nothing may not arise, and decides nothing by its bounds alone', () => {
    const share = rent.per(rooms);
    const home = homeOf({ rent: 60 });
    expect(tell(ask(share, home))).toBe('unknown 3…∞ or not applicable (rooms)');
    expect(tell(ask(share.isAtLeast(money(1)), home))).toBe('unknown or not applicable (rooms)');
    expect(tell(ask(rent.per(rooms.atLeast(1)).isAtLeast(money(1)), home))).toBe('yes');
  });

  test('of what is not known either has no bounds but nothing', () => {
    expect(tell(ask(rent.per(rooms)))).toBe('unknown 0…∞ or not applicable (rent, rooms)');
    expect(tell(ask(rent.times(-1).per(rooms)))).toBe('unknown −∞…0 or not applicable (rent, rooms)');
  });

  test('is exact or refused', () => {
    // the smallest whole number whose square is beyond 2^53
    expect(() => ask(money(1).per(94_906_266).per(94_906_266))).toThrow(RangeError);
    expect(tell(ask(money(1).per(94_906_265).per(94_906_265)))).toBe('1/9007199136250225');
  });

  test('is not asked for where a condition keeps it from dividing by nothing', () => {
    const share = when(rooms.isAtLeast(1)).then(rent.per(rooms)).otherwise(money(7));
    expect(tell(ask(share, homeOf({ rent: 100, rooms: 0 })))).toBe('7');
    expect(tell(ask(share, homeOf({ rent: 100, rooms: 8 })))).toBe('25/2');
  });

  test('in a sum over members leaves out those for whom it does not arise', () => {
    const each = household.members.sum(wage.per(months));
    expect(tell(ask(each, homeOf({}, { wage: 5, months: 0 }, { wage: 9, months: 2 })))).toBe('9/2');
    expect(tell(ask(each, homeOf({}, { wage: 5, months: 0 }, { wage: 9 })))).toBe('unknown 0…∞ (months@b)');
  });
});

describe('one amount as a share of another', () => {
  test('is exact, and does not arise where the other is nothing', () => {
    expect(tell(ask(rent.shareOf(money(60)), homeOf({ rent: 45 })))).toBe('3/4');
    expect(tell(ask(money(60).shareOf(rent), homeOf({ rent: 0 })))).toBe('not applicable (dividedByNothing)');
    expect(tell(ask(money(100).times(rent.shareOf(money(60))), homeOf({ rent: 45 })))).toBe('75');
  });
});
