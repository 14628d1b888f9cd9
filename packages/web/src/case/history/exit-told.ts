import type { ExitEvent } from '@tirek/casework';
import type { Tellers } from './told.ts';

export const exitTold: Tellers<ExitEvent['type']> = {
  contractReviewed: () => [],
  exitRecorded: () => [],
  followUpRecorded: () => [],
};
