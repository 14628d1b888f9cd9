import type { Breach } from '@tirek/casework';

/** How a breach stands: the family was asked, has answered, let the term pass, or it was settled. */
export type BreachState = 'asked' | 'answered' | 'silent' | 'confirmed' | 'goodCause' | 'dropped';

/** How a breach stands on a day, ISO. */
export function breachState({ settled, answers, answerBy }: Breach, on: string): BreachState {
  if (settled) return settled.outcome;
  if (answers.length > 0) return 'answered';
  return on > answerBy ? 'silent' : 'asked';
}

/** Whether it may be confirmed: the family was heard, or its term has passed. */
export const isHeard = (breach: Breach, on: string): boolean => breach.answers.length > 0 || on > breach.answerBy;
