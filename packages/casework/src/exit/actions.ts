/** From which phases, and by which roles, something of this room may be done. */
export const EXIT_ACTIONS = {
  reviewContract: { from: ['decided'], by: ['consultant'] },
  recordExit: { from: ['decided'], by: ['consultant'] },
  recordFollowUp: { from: ['closed'], by: ['consultant', 'assistant'] },
} as const;
