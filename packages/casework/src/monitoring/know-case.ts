import type { CaseState } from '../case-state.ts';
import { type Entitlement, entitlementsOf } from '../entitlement/entitlement.ts';
import type { Contribution, KnownCase, SigningAlert, ToldFact } from './known-case.ts';

/** What monitoring finds out beside the case: registers asked again, the address, the votes. */
export interface FoundBeside {
  readonly told: readonly ToldFact[];
  readonly contributions: readonly Contribution[];
  readonly familiesAtAddress: number;
  readonly signing: readonly SigningAlert[];
}

/** What is due for the month of a day; undefined where nothing is: the case does not run. */
export function runningIn(state: CaseState, on: string): Entitlement | undefined {
  if (state.phase !== 'decided') return undefined;
  return entitlementsOf(state).find(({ month, amount }) => month === on.slice(0, 7) && amount > 0);
}

/** All that signs are read from, for a case that was decided on. What registers said of old comes before what they say now. */
export function knowCase(state: CaseState, on: string, beside: FoundBeside): KnownCase | undefined {
  const { determination } = state.decision;
  if (!determination) return undefined;
  const claimed = state.evidence.claims.flatMap(({ register, fact, member, value }): ToldFact[] =>
    register === undefined ? [] : [{ register, fact, member, value }],
  );
  return {
    on,
    facts: determination.facts,
    visit: state.visit.act,
    ...beside,
    told: [...claimed, ...beside.told],
  };
}
