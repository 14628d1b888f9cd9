import type { recovery as base } from '../kk/recovery.ts';

export const recovery = {
  'event.debtProposed': 'An overpayment was found',
  'event.debtAnswered': 'The family answered about the overpayment',
  'event.debtDropped': 'The overpayment is not asked back',
  'event.debtEstablished': 'The sum to be returned was decided',
  'event.repaymentPlanned': 'Repayment was planned',
  'event.debtRepaid': 'Money was returned',
  'event.courtAsked': 'A claim was filed with the court',
  'event.courtRuled': 'The court ruled',
  'event.hardshipGranted': 'Postponed because of hardship',
  'event.debtWrittenOff': 'The debt was written off',
  'event.debtCancelled': 'The debt was cancelled',
} as const satisfies Record<keyof typeof base, string>;
