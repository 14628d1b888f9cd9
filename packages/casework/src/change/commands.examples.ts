import type { CaseCommand } from '../case-event.ts';
import type { ChangeCommand } from './commands.ts';

/** One command of each kind of this room. */
export const changeCommands: { readonly [T in ChangeCommand['type']]: Extract<CaseCommand, { type: T }> } = {};
