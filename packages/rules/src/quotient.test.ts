import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  divide,
  greater,
  INFINITE,
  lesser,
  MINUS_INFINITE,
  multiply,
  negate,
  type Quotient,
  quotient,
  round,
  type Rounding,
  subtract,
  toNumber,
  whole,
  ZERO,
} from './quotient.ts';

const LARGEST = Number.MAX_SAFE_INTEGER;

/** The same value, written with however large a denominator. */
const same = (a: Quotient, num: bigint, den: bigint): boolean => BigInt(a.num) * den === num * BigInt(a.den);

const anyQuotient = fc
  .tuple(
    fc.oneof(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -LARGEST, max: LARGEST })),
    fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: LARGEST })),
  )
  .map(([num, den]) => quotient(num, den));

/** Runs a calculation; one that would leave 2^53 must say so and never answer wrongly. */
function exactOrRefused(calculate: () => Quotient, num: bigint, den: bigint): boolean {
  try {
    return same(calculate(), num, den);
  } catch (error) {
    return error instanceof RangeError;
  }
}

describe('a quotient', () => {
  test('is made of whole numbers within 2^53 only', () => {
    expect(() => whole(0.5)).toThrow(new RangeError('not a whole number within 2^53: 0.5'));
    expect(() => whole(LARGEST + 1)).toThrow(RangeError);
    expect(() => whole(Number.NaN)).toThrow(RangeError);
    expect(() => quotient(1, 0)).toThrow(RangeError);
    expect(() => quotient(1, -2)).toThrow(RangeError);
    expect(() => quotient(1.5, 2)).toThrow(RangeError);
  });

  test('keeps a third a third: three thirds are one', () => {
    const third = divide(whole(1), whole(3));
    expect(compare(add(add(third, third), third), whole(1))).toBe(0);
  });

  test('stays exact where the products on the way leave 2^53', () => {
    const nearlyOne = quotient(LARGEST - 1, LARGEST);
    expect(compare(nearlyOne, whole(1))).toBeLessThan(0);
    expect(compare(quotient(LARGEST - 2, LARGEST - 1), nearlyOne)).toBeLessThan(0);
    expect(multiply(quotient(LARGEST, 7), quotient(7, LARGEST))).toEqual(whole(1));
    expect(multiply(quotient(-LARGEST, 7), quotient(7, LARGEST))).toEqual(whole(-1));
    expect(add(quotient(1, LARGEST), quotient(LARGEST - 1, LARGEST))).toEqual({ num: LARGEST, den: LARGEST });
    expect(add(quotient(LARGEST, 4), quotient(LARGEST, 4))).toEqual({ num: LARGEST, den: 2 });
  });

  test('refuses a result that no whole numbers within 2^53 can hold', () => {
    expect(() => add(whole(LARGEST), whole(1))).toThrow(RangeError);
    expect(() => multiply(whole(LARGEST), whole(2))).toThrow(RangeError);
    expect(() => round(quotient(LARGEST, 1), 'up', 1000)).toThrow(RangeError);
  });

  test('adds, subtracts, multiplies and divides exactly or not at all', () => {
    fc.assert(
      fc.property(anyQuotient, anyQuotient, (a, b) => {
        const [p, q, r, s] = [BigInt(a.num), BigInt(a.den), BigInt(b.num), BigInt(b.den)];
        expect(exactOrRefused(() => add(a, b), p * s + r * q, q * s)).toBe(true);
        expect(exactOrRefused(() => subtract(a, b), p * s - r * q, q * s)).toBe(true);
        expect(exactOrRefused(() => multiply(a, b), p * r, q * s)).toBe(true);
        if (r > 0n) expect(exactOrRefused(() => divide(a, b), p * s, q * r)).toBe(true);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('is ordered by its value alone', () => {
    fc.assert(
      fc.property(anyQuotient, anyQuotient, (a, b) => {
        const order = BigInt(a.num) * BigInt(b.den) - BigInt(b.num) * BigInt(a.den);
        expect(Math.sign(compare(a, b))).toBe(order < 0n ? -1 : order > 0n ? 1 : 0);
        expect(Math.abs(compare(lesser(a, b), greater(a, b)))).toBe(Math.abs(compare(a, b)));
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  test('is not divided by nothing or by less', () => {
    expect(() => divide(whole(1), ZERO)).toThrow(new RangeError('division by nothing or by a negative number'));
    expect(() => divide(whole(1), whole(-2))).toThrow(RangeError);
  });

  test('turns into its opposite without a minus before nothing', () => {
    expect(negate(whole(5))).toEqual(whole(-5));
    expect(Object.is(negate(ZERO).num, 0)).toBe(true);
  });
});

describe('the two infinities', () => {
  test('lie beyond every number', () => {
    expect(compare(INFINITE, whole(LARGEST))).toBeGreaterThan(0);
    expect(compare(MINUS_INFINITE, whole(-LARGEST))).toBeLessThan(0);
    expect(compare(INFINITE, ZERO)).toBeGreaterThan(0);
    expect(compare(MINUS_INFINITE, INFINITE)).toBeLessThan(0);
    expect(compare(INFINITE, INFINITE)).toBe(0);
  });

  test('take every number that is added, and turn with the sign', () => {
    expect(add(INFINITE, whole(-5))).toEqual(INFINITE);
    expect(add(whole(5), MINUS_INFINITE)).toEqual(MINUS_INFINITE);
    expect(negate(INFINITE)).toEqual(MINUS_INFINITE);
    expect(multiply(INFINITE, whole(-2))).toEqual(MINUS_INFINITE);
    expect(multiply(MINUS_INFINITE, MINUS_INFINITE)).toEqual(INFINITE);
    expect(divide(MINUS_INFINITE, whole(3))).toEqual(MINUS_INFINITE);
    expect(round(INFINITE, 'down', 100)).toEqual(INFINITE);
  });

  test('of nothing are nothing, and a part of infinitely many is nothing', () => {
    expect(multiply(INFINITE, ZERO)).toEqual(ZERO);
    expect(divide(whole(7), INFINITE)).toEqual(ZERO);
  });
});

describe('rounding', () => {
  test.each<[Quotient, Rounding, number, number]>([
    [quotient(1, 2), 'halfUp', 1, 1],
    [quotient(-1, 2), 'halfUp', 1, 0],
    [quotient(-3, 2), 'halfUp', 1, -1],
    [quotient(5, 2), 'halfUp', 1, 3],
    [quotient(49, 100), 'halfUp', 1, 0],
    [whole(150), 'halfUp', 100, 200],
    [whole(149), 'halfUp', 100, 100],
    [whole(-150), 'halfUp', 100, -100],
    [whole(-151), 'halfUp', 100, -200],
    [quotient(1, 3), 'up', 1, 1],
    [quotient(-1, 3), 'up', 1, 0],
    [whole(100), 'up', 100, 100],
    [whole(101), 'up', 100, 200],
    [quotient(2, 3), 'down', 1, 0],
    [quotient(-1, 3), 'down', 1, -1],
    [whole(-100), 'down', 100, -100],
    [whole(199), 'down', 100, 100],
  ])('%o rounds %s to multiples of %i: %i', (value, how, unit, expected) => {
    const rounded = round(value, how, unit);
    expect(Object.is(rounded.num, expected)).toBe(true);
    expect(rounded.den).toBe(1);
  });

  test('is never further away than it may be', () => {
    fc.assert(
      fc.property(anyQuotient, fc.constantFrom(1, 10, 100), (a, unit) => {
        fc.pre(Math.abs(toNumber(a)) < LARGEST / 1000);
        const [num, den] = [BigInt(a.num), BigInt(a.den)];
        const distance = (how: Rounding): bigint => BigInt(round(a, how, unit).num) * den - num;
        const step = BigInt(unit) * den;
        expect(distance('down') <= 0n && distance('down') > -step).toBe(true);
        expect(distance('up') >= 0n && distance('up') < step).toBe(true);
        expect(2n * distance('halfUp') <= step && 2n * distance('halfUp') > -step).toBe(true);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});
