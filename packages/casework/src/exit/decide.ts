import type { Handlers } from '../handler.ts';
import type { ExitCommand } from './commands.ts';

export const exitHandlers: Handlers<ExitCommand['type']> = {};
