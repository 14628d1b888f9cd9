import { describe, expect, test } from 'vitest';
import { ask, homeOf, rent, tell } from '../examples/household.ts';
import { money } from '../expression.ts';

const ROUNDINGS = ['halfUp', 'up', 'down'] as const;
const all = (amount: typeof rent, unit: number): string[] =>
  ROUNDINGS.map((how) => tell(ask(amount.rounded(how, unit))));

describe('rounding', () => {
  test('goes half up, up or down to the unit named', () => {
    expect(all(money(150), 100)).toEqual(['200', '200', '100']);
    expect(all(money(149), 100)).toEqual(['100', '200', '100']);
    expect(all(money(151), 100)).toEqual(['200', '200', '100']);
    expect(all(money(200), 100)).toEqual(['200', '200', '200']);
    expect(all(money(100).per(3), 1)).toEqual(['33', '34', '33']);
    expect(all(money(1).per(2), 1)).toEqual(['1', '1', '0']);
  });

  test('below nothing, half still goes up', () => {
    expect(all(money(-150), 100)).toEqual(['-100', '-100', '-200']);
    expect(all(money(-151), 100)).toEqual(['-200', '-100', '-200']);
    expect(all(money(-1).per(2), 1)).toEqual(['0', '0', '-1']);
  });

  test('rounds the bounds of what is not known as it will round the amount', () => {
    expect(tell(ask(rent.atMost(money(149)).rounded('halfUp', 100)))).toBe('unknown 0…100 (rent)');
    expect(tell(ask(rent.atMost(money(149)).rounded('up', 100)))).toBe('unknown 0…200 (rent)');
  });

  test('settles an amount of which every possibility rounds to the same', () => {
    expect(tell(ask(rent.clamp(money(160), money(240)).rounded('halfUp', 100)))).toBe('200');
  });

  test('to a unit that is not whole and positive is refused as it is written', () => {
    for (const unit of [0, -100, 0.5, Number.NaN])
      expect(() => rent.rounded('up', unit)).toThrow(new RangeError(`cannot round to multiples of ${unit}`));
  });

  test('is done once: rounding a rounded amount changes nothing', () => {
    const once = rent.per(7).rounded('halfUp', 100);
    for (const amount of [0, 1, 349, 350, 351, 99_999]) {
      const home = homeOf({ rent: amount });
      expect(tell(ask(once.rounded('halfUp', 100), home))).toBe(tell(ask(once, home)));
    }
  });
});
