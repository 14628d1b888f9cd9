/** Reasons of this room why something may not be done now, with the figures each tells. */
export const OBJECTION_REFUSALS = {
  'objection.nothing': [],
  'objection.open': ['objection'],
  'objection.answered': ['objection'],
  'objection.unknown': ['objection'],
  'objection.decided': ['objection'],
  'objection.involved': ['officer'],
  'objection.otherOffice': ['office'],
  'objection.unknownRule': ['rule'],
  'objection.noArticle': [],
} as const;
