/** Where aid is paid to, and whose the account is: a member's, or a guardian's. `name` and `iin` of a guardian are sealed. */
export interface PayeeAccount {
  readonly iban: string;
  readonly holder:
    | { readonly kind: 'member'; readonly member: string }
    | { readonly kind: 'guardian'; readonly name: string; readonly iin: string };
}

/** What can happen in a case about its payments; the payments themselves are kept with their registers. */
export type PaymentEvent = { readonly type: 'accountNamed'; readonly account: PayeeAccount };
