import { type Quotient, round, type Rounding } from './quotient.ts';

/** Money is a whole number of the currency's smallest unit (1/100), never a fraction and never a double with decimals. */
export type Minor = number & { readonly unit: 'minor' };

/** Declares that a whole number counts smallest units. Throws RangeError on a fraction. */
export function minor(value: number): Minor {
  if (!Number.isSafeInteger(value)) throw new RangeError(`money must be a whole number of smallest units: ${value}`);
  return value as Minor;
}

/**
 * An amount in main units, written with at most two decimals (6487.5), as smallest units (648750).
 * Returns undefined where the number has a finer fraction or is not finite.
 */
export function fromMainUnits(amount: number): Minor | undefined {
  const scaled = Math.round(amount * 100);
  return Number.isSafeInteger(scaled) && scaled / 100 === amount ? (scaled as Minor) : undefined;
}

/** Smallest units as a number of main units, for output: 648750 → 6487.5. */
export const toMainUnits = (amount: number): number => amount / 100;

/** An exact amount as whole smallest units, by a named rounding. */
export const roundToMinor = (amount: Quotient, how: Rounding): Minor => round(amount, how, 1).num as Minor;
