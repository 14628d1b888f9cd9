import type { exit as base } from '../kk/exit.ts';

export const exit = {
  'event.contractReviewed': 'The contract was reviewed',
  'event.exitRecorded': 'The family left assistance',
  'event.followUpRecorded': 'How the family is after the exit was recorded',
} as const satisfies Record<keyof typeof base, string>;
