import type { RecoveryEvent } from '@tirek/casework';
import type { Tellers } from './told.ts';

export const recoveryTold: Tellers<RecoveryEvent['type']> = {
  debtProposed: () => [],
  debtAnswered: () => [],
  debtDropped: () => [],
  debtEstablished: () => [],
  repaymentPlanned: () => [],
  debtRepaid: () => [],
  courtAsked: () => [],
  courtRuled: () => [],
  hardshipGranted: () => [],
  debtWrittenOff: () => [],
  debtCancelled: () => [],
};
