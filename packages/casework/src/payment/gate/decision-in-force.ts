import type { GateFacts } from './gate-facts.ts';
import type { Proof } from './proof.ts';

/** A decision holds on the day of the check: it is made, and no fact is being corrected under it. */
export const decisionInForce = ({ decided, decidedDay, on }: GateFacts): Proof => ({
  proof: 'decisionInForce',
  outcome: decidedDay === null ? 'unknown' : decided && decidedDay <= on ? 'passed' : 'failed',
  looked: { decidedDay, on, inForce: decided },
});
