/**
 * Exact fractions: the only numbers the explaining reader computes with.
 * A denominator is at least 1; 0 marks the two infinities, which only ranges of unknown values use.
 * Products that leave the 53 exact bits of a double are redone with BigInt and reduced, never approximated.
 */
export interface Quotient {
  readonly num: number;
  readonly den: number;
}

export const INFINITE: Quotient = { num: 1, den: 0 };
export const MINUS_INFINITE: Quotient = { num: -1, den: 0 };
export const ZERO: Quotient = { num: 0, den: 1 };

/** A whole number as a quotient. Throws RangeError on fractions and on integers beyond 2^53. */
export function whole(value: number): Quotient {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number within 2^53: ${value}`);
  return { num: value, den: 1 };
}

/** num ÷ den, both whole, den > 0. */
export function quotient(num: number, den: number): Quotient {
  if (!Number.isSafeInteger(num) || !Number.isSafeInteger(den) || den < 1)
    throw new RangeError(`not an exact fraction: ${num}/${den}`);
  return { num, den };
}

const safe = Number.isSafeInteger;
const isInfinite = (a: Quotient): boolean => a.den === 0;

function reduced(num: bigint, den: bigint): Quotient {
  let [a, b] = [num < 0n ? -num : num, den];
  while (b !== 0n) [a, b] = [b, a % b];
  const by = a === 0n ? 1n : a;
  const [n, d] = [Number(num / by), Number(den / by)];
  if (!safe(n) || !safe(d)) throw new RangeError('a figure grew beyond 2^53 smallest units');
  return { num: n, den: d };
}

export function add(a: Quotient, b: Quotient): Quotient {
  if (isInfinite(a)) return a;
  if (isInfinite(b)) return b;
  if (a.den === b.den) {
    const num = a.num + b.num;
    if (safe(num)) return { num, den: a.den };
  }
  const num = a.num * b.den + b.num * a.den;
  const den = a.den * b.den;
  if (safe(num) && safe(den) && safe(a.num * b.den) && safe(b.num * a.den)) return { num, den };
  return reduced(BigInt(a.num) * BigInt(b.den) + BigInt(b.num) * BigInt(a.den), BigInt(a.den) * BigInt(b.den));
}

export function negate(a: Quotient): Quotient {
  return { num: a.num === 0 ? 0 : -a.num, den: a.den };
}

export const subtract = (a: Quotient, b: Quotient): Quotient => add(a, negate(b));

/** Nothing times infinity is nothing: a count of zero of whatever amount costs nothing. */
export function multiply(a: Quotient, b: Quotient): Quotient {
  if (a.num === 0 || b.num === 0) return ZERO;
  if (isInfinite(a) || isInfinite(b)) return a.num > 0 === b.num > 0 ? INFINITE : MINUS_INFINITE;
  const num = a.num * b.num;
  const den = a.den * b.den;
  if (safe(num) && safe(den)) return { num, den };
  return reduced(BigInt(a.num) * BigInt(b.num), BigInt(a.den) * BigInt(b.den));
}

/** a ÷ b for b > 0. */
export function divide(a: Quotient, b: Quotient): Quotient {
  if (b.num <= 0) throw new RangeError('division by nothing or by a negative number');
  if (isInfinite(b)) return ZERO;
  return multiply(a, { num: b.den, den: b.num });
}

/** Negative, zero or positive, as a is below, equal to or above b. */
export function compare(a: Quotient, b: Quotient): number {
  if (isInfinite(a) && isInfinite(b)) return a.num - b.num;
  const left = a.num * b.den;
  const right = b.num * a.den;
  if (safe(left) && safe(right)) return left - right;
  const [l, r] = [BigInt(a.num) * BigInt(b.den), BigInt(b.num) * BigInt(a.den)];
  return l < r ? -1 : l > r ? 1 : 0;
}

export const lesser = (a: Quotient, b: Quotient): Quotient => (compare(a, b) <= 0 ? a : b);
export const greater = (a: Quotient, b: Quotient): Quotient => (compare(a, b) >= 0 ? a : b);

export type Rounding = 'halfUp' | 'up' | 'down';

/** To a whole multiple of `unit` (in smallest units). Half goes up, also below zero. */
export function round(a: Quotient, how: Rounding, unit: number): Quotient {
  if (isInfinite(a)) return a;
  const den = BigInt(a.den) * BigInt(unit);
  const num = BigInt(a.num);
  const floor = (n: bigint, d: bigint): bigint => (n >= 0n || n % d === 0n ? n / d : n / d - 1n);
  const steps = how === 'down' ? floor(num, den) : how === 'up' ? -floor(-num, den) : floor(2n * num + den, 2n * den);
  return whole(Number(steps) * unit);
}

/** The nearest double, for pictures only; never compared, never added. */
export const toNumber = (a: Quotient): number => a.num / a.den;
