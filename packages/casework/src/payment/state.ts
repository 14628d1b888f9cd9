import type { PayeeAccount, PaymentEvent } from './events.ts';

/** Where aid is paid to; the last account named holds. */
export interface PaymentState {
  readonly account: (PayeeAccount & { readonly by: string; readonly on: string }) | null;
}

/** No account was named. */
export const noPayment: PaymentState = { account: null };

/** Where aid is paid to after one more event. */
export const evolvePayment = (_: PaymentState, { account }: PaymentEvent, on: string, by: string): PaymentState => ({
  account: { ...account, by, on },
});
