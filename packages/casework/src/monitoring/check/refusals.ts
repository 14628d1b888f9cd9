/** Why something may not be done with a check, with the figures it tells. */
export const CHECK_REFUSALS = {
  'check.exists': [],
  'check.unknown': [],
  'check.stage': [],
  'check.involved': ['officer'],
  'check.declined': ['officer'],
  'check.notMonitoring': ['officer'],
  'check.notYours': [],
  'check.day': ['day'],
  'check.notStranger': [],
  'check.times': [],
  'check.nothingFound': [],
  'check.foundWithout': [],
  'check.noEffect': [],
  'check.registerWaits': ['register'],
  'check.noWrongEntry': [],
} as const;
