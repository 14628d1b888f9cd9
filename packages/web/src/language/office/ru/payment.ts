import type { payment as base } from '../kk/payment.ts';

export const payment = {
  'event.accountNamed': 'Указан счёт для выплат',
} as const satisfies Record<keyof typeof base, string>;
