import type { CaseState } from '../case-state.ts';
import { entitlementsOf } from '../entitlement/entitlement.ts';
import type { OverpaidMonth } from './events.ts';
import { firstMonthInTime } from './law.ts';
import type { Debt } from './state.ts';

/** What was paid for a month, whole tiyn, with what was withheld of it. */
export interface PaidMonth {
  readonly month: string;
  readonly amount: number;
}

/** A month of the case: what is due, what was paid, and what of it is a debt already. Whole tiyn. */
export interface ComparedMonth {
  readonly month: string;
  readonly due: number;
  readonly paid: number;
  readonly claimed: number;
}

const claimedFor = (debts: readonly Debt[], month: string): number =>
  debts
    .filter(({ endedOn }) => endedOn === null)
    .flatMap(({ months }) => months)
    .filter((one) => one.month === month)
    .reduce((sum, { paid, due }) => sum + paid - due, 0);

/** Every month for which something is due or was paid, in order. */
export function compareMonths(state: CaseState, paid: readonly PaidMonth[]): readonly ComparedMonth[] {
  const due = new Map(entitlementsOf(state).map(({ month, amount }) => [month, amount]));
  const got = new Map(paid.map(({ month, amount }) => [month, amount]));
  return [...new Set([...due.keys(), ...got.keys()])].toSorted().map((month) => ({
    month,
    due: due.get(month) ?? 0,
    paid: got.get(month) ?? 0,
    claimed: claimedFor(state.debts, month),
  }));
}

/**
 * Months for which more was paid than is due and than is asked back already, as far back as may be asked on the day. Of a
 * month that is a debt in part, only the rest.
 */
export function overpaidMonths(state: CaseState, paid: readonly PaidMonth[], on: string): readonly OverpaidMonth[] {
  const first = firstMonthInTime(on);
  return compareMonths(state, paid)
    .map(({ claimed, ...month }) => ({ ...month, paid: month.paid - claimed }))
    .filter(({ month, paid: got, due }) => got > due && month >= first)
    .map(({ month, paid: got, due }) => ({ month, paid: got, due }));
}

/** The sum of what was overpaid, whole tiyn. */
export const sumOverpaid = (months: readonly OverpaidMonth[]): number =>
  months.reduce((sum, { paid, due }) => sum + paid - due, 0);
