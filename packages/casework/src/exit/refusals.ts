/** Reasons of this room why something may not be done now, with the figures each tells. */
export const EXIT_REFUSALS = {
  'review.noContract': [],
  'review.tooEarly': ['day'],
  'exit.noAward': [],
  'exit.aidGoesOn': ['day'],
  'exit.moneyOwed': ['months'],
  'exit.stillOpen': [],
  'exit.notReviewed': [],
  'exit.reasonNotFound': ['exitReason'],
  'exit.reasonOfFacts': ['exitReason'],
  'followUp.none': [],
  'followUp.tooEarly': ['day'],
  'followUp.recorded': ['day'],
} as const;
