import type { CaseCommand } from '../case-event.ts';
import type { ExitCommand } from './commands.ts';

/** One command of each kind of this room. */
export const exitCommands: { readonly [T in ExitCommand['type']]: Extract<CaseCommand, { type: T }> } = {};
