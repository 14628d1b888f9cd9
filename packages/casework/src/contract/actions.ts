/** From which phases, and by which roles, something of this room may be done. */
export const CONTRACT_ACTIONS = {
  drawUpContract: { from: ['decided'], by: ['consultant'] },
  // The centre signs by the one who decides: two officers stand behind a contract, as behind a decision.
  signContract: { from: ['decided'], by: ['citizen', 'decisionMaker'] },
  recordPaperSignature: { from: ['decided'], by: ['consultant', 'ruralAkim'] },
  proposeExtension: { from: ['decided'], by: ['consultant'] },
  giveBackExtension: { from: ['decided'], by: ['decisionMaker'] },
  approveExtension: { from: ['decided'], by: ['decisionMaker'] },
} as const;
