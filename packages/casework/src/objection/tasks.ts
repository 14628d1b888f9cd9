import type { CaseState } from '../case-state.ts';
import { runTerm } from '../deadlines.ts';
import type { OpenTask } from '../tasks.ts';
import { openObjections } from './state.ts';

/** Work of this room that may wait for somebody. */
export const OBJECTION_TASKS = ['answerObjection'] as const;

/** What waits in a case: the answer to the objection that was filed first, at the office above. */
export function objectionTasks({ objections }: CaseState, _on: string): readonly OpenTask[] {
  const [first] = openObjections(objections);
  if (!first) return [];
  const term = runTerm('objectionAnswer', first.filedOn, first.filedOn);
  return [{ kind: 'answerObjection', role: 'decisionMaker', office: first.office, term }];
}
