import { day, isoDay, monthStart } from '@tirek/rules';
import type { CaseState } from '../case-state.ts';
import type { Fact } from '../evidence/fact.ts';
import { getApplicationDay } from '../handler.ts';
import type { ChangedFact } from './events.ts';

const isIncome = (fact: Fact): boolean => fact.startsWith('income.');

/** Somebody was born, came, left or died. */
export const changesComposition = (facts: readonly ChangedFact[]): boolean =>
  facts.some(({ fact }) => fact === 'resident' || fact === 'livesWithFamily');

/**
 * The day from which a change is reckoned. Social Code 126(4): a change of the family's composition from its day; what was
 * true at the application and left out, from the month of application. The article is silent about other changes after
 * the application: they too are reckoned from their day (doubt `changeFromWhichDay`).
 */
export function fromWhichDay(state: CaseState, from: string): string {
  const applied = getApplicationDay(state);
  return from <= applied ? isoDay(monthStart(day(applied))) : from;
}

/**
 * Whether only incomes of after the application are told: the law counts those of the quarter before it, so they matter
 * for the next application.
 */
export const isLaterIncome = (state: CaseState, from: string, facts: readonly ChangedFact[]): boolean =>
  from > getApplicationDay(state) && facts.some(({ fact }) => isIncome(fact)) && !changesComposition(facts);
