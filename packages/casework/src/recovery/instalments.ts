import { day, isoDay, plusMonths } from '@tirek/rules';
import type { Instalment } from './events.ts';
import type { Debt } from './state.ts';

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

/** The parts of a sum that has become smaller: the last ones fall away. */
export function shorten(instalments: readonly Instalment[], by: number): readonly Instalment[] {
  let left = by;
  return instalments
    .toReversed()
    .flatMap((one) => {
      const less = Math.min(left, one.amount);
      left -= less;
      return less === one.amount ? [] : [{ ...one, amount: one.amount - less }];
    })
    .toReversed();
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

/**
 * The instalment of a debt that is waited for, with what of it is missing still; undefined where none is. Not before a
 * hardship that was granted is over.
 */
export function awaitedInstalment({ instalments, repaid, plannedOn, hardshipUntil }: Debt): Instalment | undefined {
  const since = repaid.filter(({ on }) => plannedOn !== null && on >= plannedOn);
  const paid = since.reduce((sum, { amount }) => sum + amount, 0);
  const next = nextInstalment(instalments, paid);
  return next && hardshipUntil !== null && hardshipUntil > next.due ? { ...next, due: hardshipUntil } : next;
}
