import type { CaseCommand } from '../case-event.ts';
import type { SanctionCommand } from './commands.ts';

/** One command of each kind of this room. */
export const sanctionCommands: { readonly [T in SanctionCommand['type']]: Extract<CaseCommand, { type: T }> } = {};
