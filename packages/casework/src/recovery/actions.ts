const ANY_TIME = ['determination', 'proposed', 'decided', 'closed'] as const;
/** While the case is being reckoned again nobody knows what is due. */
const SETTLED = ['decided', 'closed'] as const;

/** From which phases, and by which roles, something of this room may be done. */
export const RECOVERY_ACTIONS = {
  proposeDebt: { from: SETTLED, by: ['consultant'] },
  answerDebt: { from: ANY_TIME, by: ['citizen', 'consultant'] },
  dropDebt: { from: ANY_TIME, by: ['consultant', 'decisionMaker'] },
  establishDebt: { from: SETTLED, by: ['decisionMaker'] },
  planRepayment: { from: ANY_TIME, by: ['consultant'] },
  recordRepayment: { from: ANY_TIME, by: ['consultant', 'paymentsOfficer', 'system'] },
  // By the two who resolve a line of the bank; it is not typed in.
  recordBankRepayment: { from: ANY_TIME, by: ['paymentsOfficer', 'decisionMaker'] },
  remindOfInstalments: { from: ANY_TIME, by: ['system'] },
  askCourt: { from: SETTLED, by: ['decisionMaker'] },
  recordRuling: { from: ANY_TIME, by: ['decisionMaker'] },
  askHardship: { from: ANY_TIME, by: ['citizen', 'consultant'] },
  grantHardship: { from: ANY_TIME, by: ['decisionMaker'] },
  refuseHardship: { from: ANY_TIME, by: ['decisionMaker'] },
  proposeWriteOff: { from: ANY_TIME, by: ['consultant'] },
  approveWriteOff: { from: ANY_TIME, by: ['decisionMaker'] },
  giveBackWriteOff: { from: ANY_TIME, by: ['decisionMaker'] },
  recordReturn: { from: ANY_TIME, by: ['paymentsOfficer', 'system'] },
} as const;
