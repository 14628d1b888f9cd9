import type { Handlers } from '../handler.ts';
import type { SanctionCommand } from './commands.ts';

export const sanctionHandlers: Handlers<SanctionCommand['type']> = {};
