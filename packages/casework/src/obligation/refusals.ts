/** Reasons of this room why something may not be done now, with the figures each tells. */
export const OBLIGATION_REFUSALS = {
  'obligation.unknown': [],
  'obligation.centres': [],
  'obligation.settled': [],
  'obligation.nothingSaid': ['atLeast'],
  'obligation.notKept': ['hash'],
  'obligation.ownReport': ['officer'],
  'obligation.notDue': ['day'],
  'obligation.doneLater': ['day'],
} as const;
