import { describe, expect, test } from 'vitest';
import { ask, homeOf, rent, rooms, tell } from '../examples/household.ts';
import { money } from '../expression.ts';

describe('but at most, but at least', () => {
  test.each([
    [99, '100', '99'],
    [100, '100', '100'],
    [101, '101', '100'],
  ])('of %i against 100: at least %s, at most %s', (amount, atLeast, atMost) => {
    const home = homeOf({ rent: amount });
    expect(tell(ask(rent.atLeast(money(100)), home))).toBe(atLeast);
    expect(tell(ask(rent.atMost(money(100)), home))).toBe(atMost);
  });

  test('compares thirds exactly', () => {
    expect(tell(ask(money(100).per(3).atMost(money(33))))).toBe('33');
    expect(tell(ask(money(100).per(3).atLeast(money(33))))).toBe('100/3');
  });

  test('clamps between a floor and a cap; the cap wins where they cross', () => {
    const clamped = rent.clamp(money(10), money(20));
    expect([5, 15, 25].map((amount) => tell(ask(clamped, homeOf({ rent: amount }))))).toEqual(['10', '15', '20']);
    expect(tell(ask(rent.clamp(money(30), money(20)), homeOf({ rent: 25 })))).toBe('20');
  });

  test('narrows what is not known', () => {
    expect(tell(ask(rent.atMost(money(50))))).toBe('unknown 0…50 (rent)');
    expect(tell(ask(rooms.atLeast(3)))).toBe('unknown 3…20 (rooms)');
  });

  test('settles what is not known where the limit decides alone', () => {
    expect(tell(ask(rent.atMost(money(0))))).toBe('0');
    expect(tell(ask(rooms.atLeast(25)))).toBe('25');
    expect(tell(ask(rent.clamp(money(40), money(40))))).toBe('40');
  });

  test('does not arise where one of the two does not', () => {
    expect(tell(ask(rent.atMost(money(0)), homeOf({ rent: null })))).toBe('not applicable (notGiven)');
  });
});
