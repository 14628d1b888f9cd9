import type { Handlers } from '../handler.ts';
import type { ContractCommand } from './commands.ts';

export const contractHandlers: Handlers<ContractCommand['type']> = {};
