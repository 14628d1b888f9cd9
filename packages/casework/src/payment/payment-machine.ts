/**
 * Where one payment stands: gathered into a register, held at the gate or checked, left out of the list (it stays due) or
 * locked in it, filed, sent, and what the bank said.
 */
export const PAYMENT_STATES = [
  'gathered',
  'held',
  'checked',
  'left',
  'locked',
  'filed',
  'sent',
  'accepted',
  'rejected',
  'settled',
  'returned',
] as const;
export type PaymentStanding = (typeof PAYMENT_STATES)[number];

/** Where a payment may go from where it stands. The database keeps the same list (`payment_goes_its_way`). */
export const PAYMENT_WAYS: Readonly<Record<PaymentStanding, readonly PaymentStanding[]>> = {
  gathered: ['held', 'checked', 'left'],
  held: ['checked', 'left', 'gathered'],
  checked: ['held', 'locked', 'left', 'gathered'],
  left: [],
  // What is kept back whole needs no bank.
  locked: ['filed', 'settled'],
  filed: ['sent'],
  sent: ['accepted', 'rejected', 'settled'],
  accepted: ['rejected', 'settled'],
  rejected: [],
  settled: ['returned'],
  returned: [],
};

/** Whether a payment may go from one standing to another. */
export const mayGo = (from: PaymentStanding, to: PaymentStanding): boolean => PAYMENT_WAYS[from].includes(to);

/** In the list and on its way: nobody gathers the same money a second time. */
export const HOLDS_ITS_MONTHS = [
  'gathered',
  'held',
  'checked',
  'locked',
  'filed',
  'sent',
  'accepted',
  'settled',
] as const satisfies readonly PaymentStanding[];

/** Ordered from the bank and not yet answered for good. */
export const IN_FLIGHT = ['sent', 'accepted'] as const satisfies readonly PaymentStanding[];
