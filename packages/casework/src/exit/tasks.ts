import type { CaseState } from '../case-state.ts';
import type { OpenTask } from '../tasks.ts';

/** Work of this room that may wait for somebody. */
export const EXIT_TASKS = [] as const;

/** What waits in a case as of a day. */
export const exitTasks = (_state: CaseState, _on: string): readonly OpenTask[] => [];
