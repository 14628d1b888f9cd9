import { type IncomeKind, incomeFact, incomeKinds } from '@tirek/law';
import { type Explanation, type Formula, type Situation, toMainUnits } from '@tirek/rules';
import type { IncomeItem } from './contract.ts';

const FACTS = new Map(incomeKinds.map((kind) => [incomeFact(kind), kind]));

/** The kinds of income that went into a formula. */
function kindsIn(formula: Formula | undefined, found = new Set<IncomeKind>()): Set<IncomeKind> {
  if (!formula) return found;
  const kind = formula.node.fact && FACTS.get(formula.node.fact.id);
  if (kind) found.add(kind);
  for (const part of formula.parts) kindsIn(part, found);
  return found;
}

/**
 * What each member received in the quarter, and whether it counts: read off the trace, so that the list and the sum can
 * never disagree.
 */
export function incomeItems(situation: Situation, explained: Explanation<string>): IncomeItem[] {
  return situation.members.flatMap(({ id, facts }) => {
    const isCounted = explained.step('isCounted', id)?.answer;
    const kinds = kindsIn(explained.step('countedIncome', id)?.formula);
    const counts = isCounted?.is === 'known' && isCounted.value === true;
    return incomeKinds.flatMap((kind): IncomeItem[] => {
      const amount = facts[incomeFact(kind)];
      return typeof amount === 'number' && amount > 0
        ? [{ member: id, kind, quarter: toMainUnits(amount), counted: counts && kinds.has(kind) }]
        : [];
    });
  });
}
