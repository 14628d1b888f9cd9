import type { Handlers } from '../handler.ts';
import type { RecoveryCommand } from './commands.ts';

export const recoveryHandlers: Handlers<RecoveryCommand['type']> = {};
