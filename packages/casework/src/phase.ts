/** Where a case stands. It is reckoned from what happened (`phaseOf`), never stored beside it. */
export const PHASES = [
  'draft',
  'registers',
  'visit',
  'commission',
  'determination',
  'proposed',
  'decided',
  'closed',
  'withdrawn',
] as const;
export type Phase = (typeof PHASES)[number];
