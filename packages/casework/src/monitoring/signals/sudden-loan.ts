import { LOAN } from '../house-figures.ts';
import { type OwnFacts, monthsBetween, type ReadSignal } from '../known-case.ts';

const TIYN = 100;
const MONTHS_A_QUARTER = 3;
/** Tiyn of an amount in tenge with at most two decimals. */
const tiyn = (tenge: number): number => Math.round(tenge * TIYN);

/** Three times the stated income of a month in tiyn, so that a quarter needs no dividing; loans and single sums apart. */
function statedThreeMonths({ facts }: OwnFacts): number {
  return (facts.incomes ?? []).reduce((sum, { kind, per, amount, to }) => {
    if (kind === 'loan' || per === 'once' || (per === 'month' && to !== undefined)) return sum;
    return sum + (per === 'month' ? MONTHS_A_QUARTER : 1) * tiyn(amount);
  }, 0);
}

/** A loan out of all proportion to the stated income: whoever lent it saw from what it is repaid. */
export const suddenLoan: ReadSignal = (known) => {
  const month = known.on.slice(0, 7);
  const loans = (known.facts.incomes ?? []).filter(
    ({ kind, from }) =>
      kind === 'loan' && from !== undefined && monthsBetween(from.slice(0, 7), month) <= LOAN.lookBackMonths,
  );
  const largest = loans.toSorted((a, b) => b.amount - a.amount)[0];
  if (!largest || tiyn(largest.amount) < LOAN.atLeast) return undefined;
  const isLarge = tiyn(largest.amount) * MONTHS_A_QUARTER >= LOAN.months * statedThreeMonths(known);
  return isLarge
    ? {
        code: 'suddenLoan',
        certainty: 'hint',
        lookedAt: ['statement'],
        member: largest.member,
        figures: { loan: largest.amount },
      }
    : undefined;
};
