import type { CaseCommand } from '../case-event.ts';
import type { ObjectionCommand } from './commands.ts';

/** One command of each kind of this room. */
export const objectionCommands: { readonly [T in ObjectionCommand['type']]: Extract<CaseCommand, { type: T }> } = {};
