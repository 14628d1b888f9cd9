import type { CaseCommand } from '../case-event.ts';
import type { ContractCommand } from './commands.ts';

/** One command of each kind of this room. */
export const contractCommands: { readonly [T in ContractCommand['type']]: Extract<CaseCommand, { type: T }> } = {};
