import {
  balanceOf,
  type CaseEvent,
  type CaseState,
  type Debt,
  isObjectedTo,
  nextInstalment,
  plannedWithholdings,
  type Recorded,
  stageOf,
} from '@tirek/casework';
import type { CaseDebts, DebtRow, RepaymentRow } from '../db/debts.ts';

/** The day of what comes next of a debt: its instalment, or the first day of the month it is withheld in. */
function nextDueOf(state: CaseState, debt: Debt): string | null {
  if (balanceOf(debt).owed === 0) return null;
  if (debt.way === 'withholding') {
    const month = plannedWithholdings(state).find((one) => one.debt === debt.debt)?.month;
    return month === undefined ? null : `${month}-01`;
  }
  const since = debt.repaid.filter(({ on }) => debt.plannedOn !== null && on >= debt.plannedOn);
  const paid = since.reduce((sum, { amount }) => sum + amount, 0);
  return nextInstalment(debt.instalments, paid)?.due ?? null;
}

const toRow = (state: CaseState, debt: Debt): DebtRow => ({
  debt: debt.debt,
  cause: debt.cause,
  stage: stageOf(debt),
  way: debt.way,
  amount: debt.amount,
  ...balanceOf(debt),
  proposedDay: debt.proposedOn,
  nextDue: nextDueOf(state, debt),
  objected: isObjectedTo(state, debt.debt),
});

function toRepayment({ event }: Recorded<CaseEvent>): RepaymentRow[] {
  if (event.type !== 'debtRepaid' && event.type !== 'repaymentReturned') return [];
  const { reference, debt, amount, on } = event;
  return [{ reference, debt, amount, on, returned: event.type === 'repaymentReturned' }];
}

/** The debts of a case as the tables keep them, and what the new events say came in or went back. */
export const debtsFor = (state: CaseState, recorded: readonly Recorded<CaseEvent>[]): CaseDebts => ({
  debts: state.debts.map((debt) => toRow(state, debt)),
  repayments: recorded.flatMap(toRepayment),
});
