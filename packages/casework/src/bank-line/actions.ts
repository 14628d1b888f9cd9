import type { Role } from '../actor.ts';

/** What may be done with what the bank tells, and by whom. What is said by hand is confirmed by somebody else. */
export const BANK_LINE_ACTIONS = {
  takeBankFile: { by: ['paymentsOfficer'] },
  matchBankLine: { by: ['paymentsOfficer'] },
  matchRepayment: { by: ['paymentsOfficer'] },
  confirmBankMatch: { by: ['paymentsOfficer', 'decisionMaker'] },
  giveBackBankMatch: { by: ['paymentsOfficer', 'decisionMaker'] },
  setAsideBankLine: { by: ['paymentsOfficer'] },
} as const satisfies Record<string, { readonly by: readonly Role[] }>;
