/** From which phases, and by which roles, something of this room may be done. */
export const OBLIGATION_ACTIONS = {
  reportObligation: { from: ['decided'], by: ['citizen', 'consultant', 'assistant', 'ruralAkim'] },
  checkObligation: { from: ['decided'], by: ['consultant', 'assistant'] },
  remindOfObligations: { from: ['decided'], by: ['system'] },
} as const;
