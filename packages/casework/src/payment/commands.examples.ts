import type { CaseCommand } from '../case-event.ts';
import type { PaymentCommand } from './commands.ts';

/** One command of each kind of this room. */
export const paymentCommands: { readonly [T in PaymentCommand['type']]: Extract<CaseCommand, { type: T }> } = {
  nameAccount: {
    type: 'nameAccount',
    account: { iban: 'KZ31601A000000000001', holder: { kind: 'member', member: 'gulnar' } },
  },
};
