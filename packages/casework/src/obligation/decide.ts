import type { Handlers } from '../handler.ts';
import type { ObligationCommand } from './commands.ts';

export const obligationHandlers: Handlers<ObligationCommand['type']> = {};
