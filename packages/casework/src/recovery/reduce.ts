import type { CaseEvent } from '../case-event.ts';
import { type CaseState, evolve } from '../case-state.ts';
import type { Context } from '../context.ts';
import { entitlementsOf } from '../entitlement/entitlement.ts';
import { record } from '../history.ts';
import type { OverpaidMonth, RecoveryEvent } from './events.ts';
import type { Debt } from './state.ts';

type Reduced = Extract<RecoveryEvent, { type: 'debtReduced' }>;

const isOwed = ({ establishedOn, endedOn }: Debt): boolean => establishedOn !== null && endedOn === null;
const sumOf = (months: readonly OverpaidMonth[]): number => months.reduce((sum, { paid, due }) => sum + paid - due, 0);

/** What each month of the debts is claimed too much for, now that so much is due. Whole tiyn. */
function excessByMonth(debts: readonly Debt[], due: ReadonlyMap<string, number>): Map<string, number> {
  const claimed = new Map<string, { sum: number; paid: number }>();
  for (const { month, paid, due: before } of debts.flatMap(({ months }) => months)) {
    const known = claimed.get(month) ?? { sum: 0, paid: 0 };
    // The first debt of a month names all that was paid for it; a later one only what the first left.
    claimed.set(month, { sum: known.sum + paid - before, paid: Math.max(known.paid, paid) });
  }
  return new Map(
    [...claimed].map(([month, { sum, paid }]) => [month, sum - Math.max(0, paid - (due.get(month) ?? 0))]),
  );
}

/** The months of a debt without what is claimed too much; takes from `excess` what it has let go. */
function withoutExcess({ months }: Debt, excess: Map<string, number>): readonly OverpaidMonth[] {
  return months.flatMap((one) => {
    const claim = one.paid - one.due;
    const less = Math.min(claim, Math.max(0, excess.get(one.month) ?? 0));
    excess.set(one.month, (excess.get(one.month) ?? 0) - less);
    return less === claim ? [] : [{ ...one, due: one.due + less }];
  });
}

/**
 * What the debts of a case become where more is due for their months than when they were decided: a family repays nothing
 * that it was owed. The latest debt of a month gives way first. What a court has ruled never becomes more than the months
 * come to (doubt `debtBecomesLess`). Nothing while the case is being reckoned again: then nobody knows what is due.
 */
export function reductionsOf(state: CaseState): readonly Reduced[] {
  const debts = state.debts.filter(isOwed);
  if (debts.length === 0 || (state.phase !== 'decided' && state.phase !== 'closed')) return [];
  const due = new Map(entitlementsOf(state).map(({ month, amount }) => [month, amount]));
  const excess = excessByMonth(debts, due);
  return debts.toReversed().flatMap((debt) => {
    const months = withoutExcess(debt, excess);
    const amount = Math.min(debt.amount, sumOf(months));
    if (amount >= debt.amount) return [];
    return [
      { type: 'debtReduced' as const, debt: debt.debt, cause: 'dueRaised' as const, amount, months, cites: debt.cites },
    ];
  });
}

/** The events of a command with what they make of the debts of the case, told in the same command. */
export function withReductions(state: CaseState, events: readonly CaseEvent[], context: Context): readonly CaseEvent[] {
  if (events.length === 0 || !state.debts.some(isOwed)) return events;
  const after = record(events, state.version, context).reduce(evolve, state);
  return [...events, ...reductionsOf(after)];
}
