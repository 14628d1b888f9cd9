import type { CaseCommand } from '../case-event.ts';
import type { ObligationCommand } from './commands.ts';

/** One command of each kind of this room. */
export const obligationCommands: { readonly [T in ObligationCommand['type']]: Extract<CaseCommand, { type: T }> } = {};
