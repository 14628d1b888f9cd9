/** What can be asked of a case about its payments: written by its room. */
export type PaymentCommand = never;
