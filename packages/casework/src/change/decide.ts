import type { Handlers } from '../handler.ts';
import type { ChangeCommand } from './commands.ts';

export const changeHandlers: Handlers<ChangeCommand['type']> = {};
