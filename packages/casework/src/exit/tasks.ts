import { day, isoDay, plusDays } from '@tirek/rules';
import type { CaseState } from '../case-state.ts';
import { contractEnds, contractInForce } from '../contract/state.ts';
import type { OpenTask } from '../tasks.ts';
import { type GivenTerm, runTerm } from '../deadlines.ts';
import { aidEndsOn, terminationOf } from './aid-ends.ts';
import { EARLY_DAYS, REVIEW_DAYS } from './decide.ts';
import { followUpDays } from './follow-ups.ts';

/** Work of this room that may wait for somebody. */
export const EXIT_TASKS = ['reviewContract', 'recordExit', 'followUp'] as const;

const shifted = (iso: string, days: number): string => isoDay(plusDays(day(iso), days));
const until = (term: GivenTerm['term'], due: string, days: number): GivenTerm => ({
  term,
  since: shifted(due, -days),
  due,
  notComputed: null,
});

function beforeExit(state: CaseState): readonly OpenTask[] {
  const [ends, contract] = [aidEndsOn(state), contractEnds(state.contract)];
  if (ends === undefined) return [];
  const isCut = state.changes.ended !== null || terminationOf(state) !== undefined;
  if (contractInForce(state.contract) && contract !== undefined && !isCut && state.exit.review === null)
    return [{ kind: 'reviewContract', role: 'consultant', term: until('review', contract, REVIEW_DAYS) }];
  // Aid of a quarter that ran out is in the list of those who leave; work for somebody it is where there was a contract.
  if (!isCut && !contractInForce(state.contract)) return [];
  return [{ kind: 'recordExit', role: 'consultant', term: runTerm('exit', ends, ends) }];
}

/** What waits in a case, also what waits only from a later day on: `term.since`. */
export function exitTasks(state: CaseState, _on: string): readonly OpenTask[] {
  if (state.phase === 'decided') return beforeExit(state);
  if (state.phase !== 'closed') return [];
  const next = followUpDays(state.exit).find(({ recordedOn }) => recordedOn === null);
  return next ? [{ kind: 'followUp', role: 'consultant', term: until('followUp', next.due, EARLY_DAYS) }] : [];
}
