import type { GateFacts } from './gate-facts.ts';
import type { Proof } from './proof.ts';

/** The account number has its check digits, and its bank is one we know how to reach. */
export const ibanValid = ({ holderKind, ibanValid: valid }: GateFacts): Proof => ({
  proof: 'ibanValid',
  outcome: holderKind === null ? 'unknown' : valid ? 'passed' : 'failed',
  looked: { named: holderKind !== null, valid },
});
