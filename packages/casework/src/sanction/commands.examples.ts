import type { CaseCommand } from '../case-event.ts';
import type { SanctionCommand } from './commands.ts';

const reason = 'A reason long enough.';

/** One command of each kind of this room. */
export const sanctionCommands: { readonly [T in SanctionCommand['type']]: Extract<CaseCommand, { type: T }> } = {
  raiseBreach: {
    type: 'raiseBreach',
    kind: 'falseData',
    obligation: null,
    member: 'gulnar',
    on: '2026-02-10',
    text: 'The certificate of income was not issued by the employer.',
  },
  answerBreach: { type: 'answerBreach', breach: 'breach-1', text: reason, documents: [] },
  settleBreach: { type: 'settleBreach', breach: 'breach-1', outcome: 'goodCause', reason },
  proposeSanction: { type: 'proposeSanction', breach: 'breach-1' },
  giveSanctionBack: { type: 'giveSanctionBack', reason },
  imposeSanction: { type: 'imposeSanction' },
  liftSanction: { type: 'liftSanction', sanction: 'sanction-1', reason },
};
