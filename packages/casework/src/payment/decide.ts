import type { Handlers } from '../handler.ts';
import type { PaymentCommand } from './commands.ts';

export const paymentHandlers: Handlers<PaymentCommand['type']> = {};
