import type { GateFacts } from './gate-facts.ts';
import type { Proof } from './proof.ts';

/** What is to be kept back for debts is kept back, as far as the payment reaches. */
export const recoveryNetted = ({ plannedWithholding, withheld, gross }: GateFacts): Proof => ({
  proof: 'recoveryNetted',
  outcome: withheld === Math.min(plannedWithholding, gross) ? 'passed' : 'failed',
  looked: { planned: plannedWithholding, withheld },
});
