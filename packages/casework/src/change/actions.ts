/** From which phases, and by which roles, something of this room may be done. */
export const CHANGE_ACTIONS = {
  reportChange: {
    from: ['determination', 'proposed', 'decided', 'closed'],
    by: ['citizen', 'assistant', 'consultant', 'ruralAkim', 'monitoringOfficer'],
  },
  settleChange: { from: ['determination', 'decided', 'closed'], by: ['consultant'] },
  proposeEnd: { from: ['decided'], by: ['consultant'] },
  approveEnd: { from: ['decided'], by: ['decisionMaker'] },
  giveBackEnd: { from: ['decided'], by: ['decisionMaker'] },
} as const;
