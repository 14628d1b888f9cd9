const ANY_TIME = ['registers', 'visit', 'commission', 'determination', 'proposed', 'decided'] as const;

/** From which phases, and by which roles, something of this room may be done. */
export const PAYMENT_ACTIONS = {
  nameAccount: { from: ANY_TIME, by: ['citizen', 'consultant'] },
} as const;
