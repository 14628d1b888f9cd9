import type { CaseCommand, CaseEvent, CommandType } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import type { Application } from './application/state.ts';
import type { Context, Outcome } from './context.ts';

/** The command of one name. */
export type Command<T extends CommandType> = Extract<CaseCommand, { type: T }>;

/** What one action makes of a case whose phase, role and territory have been checked. */
export type Handler<T extends CommandType> = (
  state: CaseState,
  command: Command<T>,
  context: Context,
) => Outcome<CaseEvent>;

/** The handlers of one room. */
export type Handlers<T extends CommandType> = { readonly [C in T]: Handler<C> };

/** The application of a case that has one: `decide` lets no other command than `startDraft` come without. */
export function getApplication(state: CaseState): Application {
  if (!state.application) throw new RangeError('the case has no application yet');
  return state.application;
}

/** The day whose law applies to the case. */
export function getApplicationDay(state: CaseState): string {
  const { submitted } = getApplication(state);
  if (!submitted) throw new RangeError('the application has not been submitted');
  return submitted.applicationDay;
}
