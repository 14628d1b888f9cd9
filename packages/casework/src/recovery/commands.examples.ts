import type { CaseCommand } from '../case-event.ts';
import type { RecoveryCommand } from './commands.ts';

/** One command of each kind of this room. */
export const recoveryCommands: { readonly [T in RecoveryCommand['type']]: Extract<CaseCommand, { type: T }> } = {};
