import type { CaseState } from '../case-state.ts';
import { runTerm } from '../deadlines.ts';
import type { OpenTask } from '../tasks.ts';
import { countedBreaches } from './counted-breaches.ts';
import { sanctionFor } from './sanction-for.ts';
import type { Breach } from './state.ts';

/** Work of this room that may wait for somebody. */
export const SANCTION_TASKS = ['settleBreach', 'proposeSanction', 'imposeSanction'] as const;

/** A breach is settled after the family's answer, or after its term. */
function toSettle({ answers, answerBy }: Breach): OpenTask {
  const since = answers[0]?.on ?? answerBy;
  return { kind: 'settleBreach', role: 'consultant', term: runTerm('breachSettling', since, since) };
}

/** Confirmed breaches to which the law attaches a sanction that nobody has proposed. */
function toPropose(state: CaseState, on: string): OpenTask[] {
  const { proposal, imposed } = state.sanctions;
  if (proposal || state.phase !== 'decided') return [];
  const waiting = countedBreaches(state.sanctions).filter(
    ({ id }) =>
      !imposed.some((one) => one.breach === id && one.lifted?.cause !== 'partly') && sanctionFor(state, id, on).ok,
  );
  const since = waiting[0]?.settled?.on;
  if (since === undefined) return [];
  return [{ kind: 'proposeSanction', role: 'consultant', term: runTerm('sanctionProposal', since, since) }];
}

/** What waits in a case as of a day. */
export function sanctionTasks(state: CaseState, on: string): readonly OpenTask[] {
  const { breaches, proposal } = state.sanctions;
  const [first] = breaches.filter(({ settled }) => settled === null);
  return [
    ...(first ? [toSettle(first)] : []),
    ...toPropose(state, on),
    ...(proposal
      ? [
          {
            kind: 'imposeSanction' as const,
            role: 'decisionMaker' as const,
            term: runTerm('sanctionDecision', proposal.on, proposal.on),
          },
        ]
      : []),
  ];
}
