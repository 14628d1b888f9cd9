import {
  awaitedInstalment,
  balanceOf,
  type CaseEvent,
  type CaseState,
  type Debt,
  evolve,
  isObjectedTo,
  plannedWithholdings,
  type Recorded,
  stageOf,
} from '@tirek/casework';
import type { CaseDebts, DebtPosting, DebtRow, RepaymentRow } from '../db/debts.ts';

/** The day of what comes next of a debt: its instalment, or the first day of the month it is withheld in. */
function nextDueOf(state: CaseState, debt: Debt): string | null {
  if (balanceOf(debt).owed === 0) return null;
  if (debt.way === 'withholding') {
    const month = plannedWithholdings(state).find((one) => one.debt === debt.debt)?.month;
    return month === undefined ? null : `${month}-01`;
  }
  return awaitedInstalment(debt)?.due ?? null;
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
  const returned = event.type === 'repaymentReturned';
  return [{ reference, debt, amount, on, returned, line: returned ? null : (event.line ?? null) }];
}

/** What is asked without what was forgiven of it, whole tiyn. */
const withoutForgiven = (amount: number, writtenOff: number): number => amount - Math.min(writtenOff, amount);

/** What an event does to the books; what a register kept back is posted with its payment. */
function toPosting(state: CaseState, { event, seq, day }: Recorded<CaseEvent>): DebtPosting[] {
  if (!('debt' in event)) return [];
  const posting = (happening: DebtPosting['happening'], amount: number): DebtPosting[] =>
    amount > 0 ? [{ happening, subject: `${event.debt}/${seq}`, amount, day }] : [];
  const before = state.debts.find(({ debt }) => debt === event.debt);
  switch (event.type) {
    case 'debtEstablished':
      return posting('debtEstablished', event.amount);
    case 'courtRuled':
    case 'debtReduced': {
      const { amount, writtenOff } = before ?? { amount: 0, writtenOff: 0 };
      return posting('debtReduced', withoutForgiven(amount, writtenOff) - withoutForgiven(event.amount, writtenOff));
    }
    case 'debtRepaid':
      return event.way === 'withholding' ? [] : posting('debtRepaid', event.amount);
    case 'debtWrittenOff':
      return posting('debtWrittenOff', event.amount);
    case 'debtCancelled':
      return before && before.establishedOn !== null
        ? posting('debtReduced', withoutForgiven(before.amount, before.writtenOff))
        : [];
    case 'repaymentReturned':
      return posting('repaymentReturned', event.amount);
    default:
      return [];
  }
}

function postingsFor(before: CaseState, recorded: readonly Recorded<CaseEvent>[]): DebtPosting[] {
  let state = before;
  return recorded.flatMap((one) => {
    const posted = toPosting(state, one);
    state = evolve(state, one);
    return posted;
  });
}

/** The debts of a case as the tables keep them, and what the new events say came in, went back, and does to the books. */
export function debtsFor(state: CaseState, recorded: readonly Recorded<CaseEvent>[], before: CaseState): CaseDebts {
  if (state.debts.length === 0) return { debts: [], repayments: [], postings: [] };
  return {
    debts: state.debts.map((debt) => toRow(state, debt)),
    repayments: recorded.flatMap(toRepayment),
    postings: postingsFor(before, recorded),
  };
}
