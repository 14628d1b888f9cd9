import { day, isoDay, plusMonths } from '@tirek/rules';
import type { Instalment } from './events.ts';

const TENGE = 100;

/** Into how many parts a sum can be divided so that each is a tenge at least. */
export const mostParts = (amount: number): number => Math.max(1, Math.floor(amount / TENGE));

/**
 * A sum in whole tiyn as equal monthly parts of whole tenge; the last one bears what is left over, so that the parts are the
 * sum to the tiyn. From the first due day on, ISO.
 */
export function toInstalments(amount: number, count: number, firstDue: string): readonly Instalment[] {
  const part = Math.floor(amount / count / TENGE) * TENGE;
  return Array.from({ length: count }, (_, i) => ({
    due: isoDay(plusMonths(day(firstDue), i)),
    amount: i === count - 1 ? amount - part * (count - 1) : part,
  }));
}

/** The instalment that is waited for, and what of it is missing still; undefined where all are paid. */
export function nextInstalment(instalments: readonly Instalment[], paid: number): Instalment | undefined {
  let left = paid;
  for (const one of instalments) {
    if (left < one.amount) return { ...one, amount: one.amount - left };
    left -= one.amount;
  }
  return undefined;
}
