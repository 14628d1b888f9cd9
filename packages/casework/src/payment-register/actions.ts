import type { Role } from '../actor.ts';

/** What may be done with a register of payments, and by whom: prepared by the payments officer, signed by both. */
export const PAYMENT_REGISTER_ACTIONS = {
  openPayments: { by: ['paymentsOfficer'] },
  gatherPayments: { by: ['paymentsOfficer', 'system'] },
  checkPayments: { by: ['paymentsOfficer', 'system'] },
  lockPayments: { by: ['paymentsOfficer'] },
  signPayments: { by: ['paymentsOfficer', 'decisionMaker'] },
  filePayments: { by: ['paymentsOfficer'] },
  sendPayments: { by: ['paymentsOfficer'] },
  // Whoever confirms which payment a line of the bank is, takes the register forward with it.
  answerPayments: { by: ['paymentsOfficer', 'decisionMaker', 'system'] },
  reconcilePayments: { by: ['paymentsOfficer', 'decisionMaker', 'system'] },
} as const satisfies Record<string, { readonly by: readonly Role[] }>;

/** Who may say what money a territory was given. */
export const FUND_ACTIONS = {
  allocateFunds: { by: ['decisionMaker'] },
} as const satisfies Record<string, { readonly by: readonly Role[] }>;
