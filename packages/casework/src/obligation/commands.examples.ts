import type { CaseCommand } from '../case-event.ts';
import type { ObligationCommand } from './commands.ts';

/** One command of each kind of this room. */
export const obligationCommands: { readonly [T in ObligationCommand['type']]: Extract<CaseCommand, { type: T }> } = {
  reportObligation: {
    type: 'reportObligation',
    obligation: 'm-1:begin',
    words: 'I have begun the course.',
    documents: [],
  },
  checkObligation: {
    type: 'checkObligation',
    obligation: 'm-1:begin',
    finding: 'fulfilled',
    reason: 'The order of the college was shown.',
    documents: [],
  },
  remindOfObligations: { type: 'remindOfObligations' },
};
