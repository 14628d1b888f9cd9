import type { ContractEvent, ObligationEvent } from '@tirek/casework';
import type { Tellers } from './told.ts';

export const contractTold: Tellers<ContractEvent['type'] | ObligationEvent['type']> = {
  contractDrawnUp: () => [],
  contractSigned: () => [],
  contractConcluded: () => [],
  extensionProposed: () => [],
  extensionGivenBack: () => [],
  contractExtended: () => [],
  obligationReported: () => [],
  obligationChecked: () => [],
  obligationReminded: () => [],
};
