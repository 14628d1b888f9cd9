/** A family that has been asked is heard, whatever else is being done in its case. */
const AFTER_DECISION = ['determination', 'proposed', 'decided'] as const;
const ON_BEHALF = ['citizen', 'consultant', 'ruralAkim', 'assistant'] as const;

/** From which phases, and by which roles, something of this room may be done. */
export const SANCTION_ACTIONS = {
  raiseBreach: { from: ['decided'], by: ['consultant'] },
  answerBreach: { from: AFTER_DECISION, by: ON_BEHALF },
  settleBreach: { from: AFTER_DECISION, by: ['consultant'] },
  proposeSanction: { from: ['decided'], by: ['consultant'] },
  giveSanctionBack: { from: ['decided'], by: ['decisionMaker'] },
  imposeSanction: { from: ['decided'], by: ['decisionMaker'] },
  liftSanction: { from: [...AFTER_DECISION, 'closed'], by: ['decisionMaker'] },
} as const;
