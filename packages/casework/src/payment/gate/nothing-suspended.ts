import type { GateFacts } from './gate-facts.ts';
import type { Proof } from './proof.ts';

/** Nothing that the payment rests on waits for an objection to be decided. */
export const nothingSuspended = ({ suspended }: GateFacts): Proof => ({
  proof: 'nothingSuspended',
  outcome: suspended ? 'failed' : 'passed',
  looked: { suspended },
});
