/** Reasons why something may not be done with a line of the bank now, with the figures each tells. */
export const BANK_LINE_REFUSALS = {
  'bank.notWaiting': [],
  'bank.notProposed': [],
  'bank.samePerson': ['officer'],
  'bank.unknownPayment': [],
  'bank.unknownDebt': [],
  'bank.notARepayment': [],
  'bank.notAPayment': [],
  'bank.otherAmount': [],
  'bank.otherState': [],
  'bank.noPayer': [],
  'bank.payerBank': [],
  'bank.payerAccount': ['paths'],
  'bank.unwritable': ['paths'],
} as const;
