import type { SanctionEvent } from '@tirek/casework';
import type { Tellers } from './told.ts';

export const sanctionTold: Tellers<SanctionEvent['type']> = {
  breachRaised: () => [],
  breachAnswered: () => [],
  breachSettled: () => [],
  sanctionProposed: () => [],
  sanctionGivenBack: () => [],
  sanctionImposed: () => [],
  sanctionLifted: () => [],
};
