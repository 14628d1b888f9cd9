import type { CaseState } from '../case-state.ts';
import { runTerm } from '../deadlines.ts';
import type { OpenTask } from '../tasks.ts';

/** Work of this room that may wait for somebody. */
export const CHANGE_TASKS = ['settleChange', 'decideEnd'] as const;

/** What waits in a case as of a day. */
export function changeTasks({ changes: { reported, endProposal } }: CaseState, _on: string): readonly OpenTask[] {
  const since = reported.find(({ settled }) => settled === null)?.reportedOn;
  return [
    ...(since === undefined
      ? []
      : [{ kind: 'settleChange', role: 'consultant', term: runTerm('recalculation', since, since) } as const]),
    ...(endProposal
      ? [
          {
            kind: 'decideEnd',
            role: 'decisionMaker',
            term: runTerm('recalculation', endProposal.on, endProposal.on),
          } as const,
        ]
      : []),
  ];
}
