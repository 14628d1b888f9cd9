import type { Handlers } from '../handler.ts';
import type { ObjectionCommand } from './commands.ts';

export const objectionHandlers: Handlers<ObjectionCommand['type']> = {};
