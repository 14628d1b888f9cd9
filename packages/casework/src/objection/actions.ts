const SINCE_A_DECISION = ['determination', 'proposed', 'decided', 'closed'] as const;

/** From which phases, and by which roles, something of this room may be done. */
export const OBJECTION_ACTIONS = {
  fileObjection: { from: SINCE_A_DECISION, by: ['citizen', 'consultant', 'ruralAkim'] },
  decideObjection: { from: SINCE_A_DECISION, by: ['decisionMaker'] },
  withdrawObjection: { from: SINCE_A_DECISION, by: ['citizen', 'consultant', 'ruralAkim'] },
} as const;
