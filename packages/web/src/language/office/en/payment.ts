import type { payment as base } from '../kk/payment.ts';

export const payment = {
  'event.accountNamed': 'The account for payments was named',
} as const satisfies Record<keyof typeof base, string>;
