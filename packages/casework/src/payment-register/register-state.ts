/** How far a register has come. */
export const REGISTER_STATES = [
  'opened',
  'gathered',
  'checked',
  'locked',
  'signed',
  'filed',
  'sent',
  'answered',
  'reconciled',
] as const;
export type RegisterStanding = (typeof REGISTER_STATES)[number];
