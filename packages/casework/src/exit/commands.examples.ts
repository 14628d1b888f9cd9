import type { CaseCommand } from '../case-event.ts';
import type { ExitCommand } from './commands.ts';

const text = 'Both of us work now.';

/** One command of each kind of this room. */
export const exitCommands: { readonly [T in ExitCommand['type']]: Extract<CaseCommand, { type: T }> } = {
  reviewContract: { type: 'reviewContract', result: 'reached', text, incomeNow: 180_000 },
  recordExit: { type: 'recordExit', reason: 'foundWork', text },
  recordFollowUp: { type: 'recordFollowUp', after: 3, finding: 'stands', text },
};
