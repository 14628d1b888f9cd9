import type { CaseCommand } from '../case-event.ts';
import type { ChangeCommand } from './commands.ts';

/** One command of each kind of this room. */
export const changeCommands: { readonly [T in ChangeCommand['type']]: Extract<CaseCommand, { type: T }> } = {
  reportChange: {
    type: 'reportChange',
    id: 'change-1',
    kind: 'address',
    from: '2018-07-10',
    text: 'We live in another street now.',
    facts: [],
    documents: [],
  },
  settleChange: {
    type: 'settleChange',
    id: 'change-1',
    outcome: 'noEffect',
    reason: 'The street is in the same district.',
  },
  proposeEnd: {
    type: 'proposeEnd',
    ground: 'ownWish',
    happenedOn: '2018-07-10',
    reason: 'The family asked for it in writing.',
  },
  approveEnd: { type: 'approveEnd' },
  giveBackEnd: { type: 'giveBackEnd', reason: 'The family has not signed the letter.' },
};
