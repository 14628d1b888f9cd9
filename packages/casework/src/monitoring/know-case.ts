import type { CaseState } from '../case-state.ts';
import { type Entitlement, entitlementsOf } from '../entitlement/entitlement.ts';
import type { Contribution, OwnFacts, ToldFact } from './known-case.ts';

/** What registers say of a family when they are asked again. */
export interface ToldAgain {
  readonly told: readonly ToldFact[];
  readonly contributions: readonly Contribution[];
}

/** What is due for the month of a day; undefined where nothing is: the case does not run. */
export function runningIn(state: CaseState, on: string): Entitlement | undefined {
  if (state.phase !== 'decided') return undefined;
  return entitlementsOf(state).find(({ month, amount }) => month === on.slice(0, 7) && amount > 0);
}

/** What signs are read from in a case that was decided on. What registers said of old comes before what they say now. */
export function knowCase(state: CaseState, on: string, again: ToldAgain): OwnFacts | undefined {
  const { determination } = state.decision;
  if (!determination) return undefined;
  const claimed = state.evidence.claims.flatMap(({ register, fact, member, value }): ToldFact[] =>
    register === undefined ? [] : [{ register, fact, member, value }],
  );
  const { contributions, told } = again;
  return { on, facts: determination.facts, visit: state.visit.act, contributions, told: [...claimed, ...told] };
}
