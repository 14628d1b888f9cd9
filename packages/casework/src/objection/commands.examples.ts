import type { CaseCommand } from '../case-event.ts';
import type { ObjectionCommand } from './commands.ts';

const reason = 'A reason long enough.';

/** One command of each kind of this room. */
export const objectionCommands: { readonly [T in ObjectionCommand['type']]: Extract<CaseCommand, { type: T }> } = {
  fileObjection: {
    type: 'fileObjection',
    id: 'o-1',
    against: { kind: 'decision', decision: 0 },
    way: 'objection',
    text: reason,
    documents: [],
  },
  decideObjection: {
    type: 'decideObjection',
    objection: 'o-1',
    outcome: 'rejected',
    reason,
    cites: ['socialCode/123/7'],
    rules: [],
  },
  withdrawObjection: { type: 'withdrawObjection', objection: 'o-1', reason },
};
