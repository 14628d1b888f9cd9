/** Reasons of this room why something may not be done now, with the figures each tells. */
export const CHANGE_REFUSALS = {
  'change.beforeDecision': [],
  'change.notYet': ['day'],
  'change.unknown': [],
  'change.settled': ['day'],
  'change.nothingToApply': [],
  'change.laterIncome': ['day'],
  'end.nothingGranted': [],
  'end.proposed': ['day'],
  'end.already': ['day'],
  'end.notProposed': [],
  'end.outsideAward': ['from', 'to'],
} as const;
