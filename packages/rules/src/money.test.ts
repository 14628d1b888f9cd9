import { describe, expect, test } from 'vitest';
import { fromMainUnits, minor, roundToMinor, toMainUnits } from './money.ts';
import { quotient } from './quotient.ts';

describe('money', () => {
  test('is a whole number of smallest units or it is refused', () => {
    expect(minor(648_750)).toBe(648_750);
    expect(() => minor(0.5)).toThrow(new RangeError('money must be a whole number of smallest units: 0.5'));
    expect(() => minor(2 ** 53)).toThrow(RangeError);
    expect(() => minor(Number.NaN)).toThrow(RangeError);
  });

  test.each([
    [6487.5, 648_750],
    [0.1, 10],
    [0.29, 29],
    [1.15, 115],
    [4.35, 435],
    [-12.34, -1234],
    [1_000_000_000.01, 100_000_000_001],
  ])('of %d is %i smallest units and back, exactly', (amount, units) => {
    expect(fromMainUnits(amount)).toBe(units);
    expect(toMainUnits(units)).toBe(amount);
  });

  test('survives the way to smallest units and back for every hundredth up to a thousand', () => {
    const all = Array.from({ length: 100_001 }, (_, units) => units);
    expect(all.filter((units) => fromMainUnits(toMainUnits(units)) !== units)).toEqual([]);
  });

  test.each([0.001, 12.345, Number.NaN, Number.POSITIVE_INFINITY, 1e17])('of %d is no amount', (amount) => {
    expect(fromMainUnits(amount)).toBeUndefined();
  });

  test('is rounded by the rounding named', () => {
    expect(roundToMinor(quotient(5, 2), 'halfUp')).toBe(3);
    expect(roundToMinor(quotient(5, 2), 'down')).toBe(2);
    expect(roundToMinor(quotient(7, 3), 'up')).toBe(3);
  });
});
