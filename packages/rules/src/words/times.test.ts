import { describe, expect, test } from 'vitest';
import { ask, homeOf, rent, rooms, tell } from '../examples/household.ts';
import { count, money, percent, ratio } from '../expression.ts';

describe('multiplying', () => {
  test('takes money so many times, or a share of it, exactly', () => {
    const home = homeOf({ rent: 1001, rooms: 3 });
    expect(tell(ask(rent.times(rooms), home))).toBe('3003');
    expect(tell(ask(rent.times(2), home))).toBe('2002');
    expect(tell(ask(rent.times(percent(70)), home))).toBe('7007/10');
    expect(tell(ask(rooms.times(4), home))).toBe('12');
    expect(tell(ask(money(100).times(ratio(3, 2).times(rooms)), home))).toBe('450');
  });

  test('of what is not known by nothing is nothing: no question needs to be asked', () => {
    expect(tell(ask(rent.times(rooms), homeOf({ rooms: 0 })))).toBe('0');
    expect(tell(ask(rent.times(percent(0))))).toBe('0');
  });

  test('of two unknowns lies between the products of their edges', () => {
    expect(tell(ask(money(10).times(rooms)))).toBe('unknown 0…200 (rooms)');
    expect(tell(ask(money(-10).times(rooms)))).toBe('unknown -200…0 (rooms)');
    expect(tell(ask(money(10).times(rooms.minus(5))))).toBe('unknown -50…150 (rooms)');
    expect(tell(ask(rent.times(rooms)))).toBe('unknown 0…2000000000000 (rent, rooms)');
  });

  test('of what does not arise does not arise, not even by nothing', () => {
    expect(tell(ask(rent.times(count(0)), homeOf({ rent: null })))).toBe('not applicable (notGiven)');
    expect(tell(ask(money(5).per(rooms).times(0)))).toBe('unknown 0…0 or not applicable (rooms)');
  });

  test('is exact or refused where both are known', () => {
    const large = rooms.times(1_000_000_000_000_000);
    expect(tell(ask(large, homeOf({ rooms: 9 })))).toBe('9000000000000000');
    expect(() => ask(large, homeOf({ rooms: 10 }))).toThrow(RangeError);
    expect(tell(ask(large))).toBe('unknown −∞…∞ (rooms)');
  });
});
