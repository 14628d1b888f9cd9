import type { PayeeAccount } from './events.ts';

/** What can be asked of a case about its payments. */
export type PaymentCommand = { readonly type: 'nameAccount'; readonly account: PayeeAccount };
