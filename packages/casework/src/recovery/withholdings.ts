import type { CaseState } from '../case-state.ts';
import { entitlementsOf } from '../entitlement/entitlement.ts';
import { openObjections } from '../objection/state.ts';
import { WITHHOLDING_LIMIT } from './law.ts';
import { type Debt, owed } from './state.ts';

/** What is kept of one month's payment for one debt. Whole tiyn; the month is `2018-07`, that of the payment. */
export interface PlannedWithholding {
  readonly debt: string;
  readonly month: string;
  readonly amount: number;
}

/** Whether the family objects to the debt and nobody has decided: nothing is taken until then. */
export const isObjectedTo = ({ objections }: Pick<CaseState, 'objections'>, debt: string): boolean =>
  openObjections(objections).some(({ against }) => against.kind === 'debt' && against.debt === debt);

/** The most that is withheld of a month's payment, whole tiyn, rounded down. */
export const limitOf = (payable: number): number => Math.floor((payable * WITHHOLDING_LIMIT.percent) / 100);

function payableByMonth(state: CaseState): Map<string, number> {
  const payable = new Map<string, number>();
  for (const { payIn, amount } of entitlementsOf(state)) payable.set(payIn, (payable.get(payIn) ?? 0) + amount);
  return payable;
}

const withheldFor = ({ repaid }: Debt, month: string): number =>
  repaid.filter((one) => one.month === month).reduce((sum, { amount }) => sum + amount, 0);

/** What may still be withheld of the payment of a month, over all debts, whole tiyn. */
export function limitLeft(state: CaseState, month: string): number {
  const taken = state.debts.reduce((sum, debt) => sum + withheldFor(debt, month), 0);
  return Math.max(0, limitOf(payableByMonth(state).get(month) ?? 0) - taken);
}

/** Whether the payment of a month is late enough: after the plan was made, after hardship, and not withheld from yet. */
function isOpenTo(debt: Debt, month: string): boolean {
  const { plannedOn, hardshipUntil } = debt;
  if (plannedOn === null || month <= plannedOn.slice(0, 7)) return false;
  if (hardshipUntil !== null && `${month}-01` < hardshipUntil) return false;
  return withheldFor(debt, month) === 0;
}

/**
 * What is to be withheld of each later payment: of every month the limit at most, the debts in their order, and never more
 * than is owed. Nothing of a debt that is objected to.
 */
export function plannedWithholdings(state: CaseState): readonly PlannedWithholding[] {
  const payable = payableByMonth(state);
  const left = new Map([...payable.keys()].map((month) => [month, limitLeft(state, month)]));
  const planned: PlannedWithholding[] = [];
  for (const debt of state.debts) {
    if (debt.way !== 'withholding' || isObjectedTo(state, debt.debt)) continue;
    let rest = owed(debt);
    for (const month of [...payable.keys()].toSorted().filter((one) => isOpenTo(debt, one))) {
      const amount = Math.min(rest, left.get(month) ?? 0);
      if (amount <= 0) continue;
      planned.push({ debt: debt.debt, month, amount });
      rest -= amount;
      left.set(month, (left.get(month) ?? 0) - amount);
    }
  }
  return planned;
}
