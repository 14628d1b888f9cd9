import type { PaymentEvent } from '@tirek/casework';
import type { Tellers } from './told.ts';

export const paymentTold: Tellers<PaymentEvent['type']> = {
  accountNamed: () => [],
};
