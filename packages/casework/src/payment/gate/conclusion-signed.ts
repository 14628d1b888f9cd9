import type { GateFacts } from './gate-facts.ts';
import type { Proof } from './proof.ts';

/** A quorum of the precinct commission signed that the family is in need. */
export const conclusionSigned = ({ signedForNeed, quorum }: GateFacts): Proof => ({
  proof: 'conclusionSigned',
  outcome: signedForNeed === null || quorum === null ? 'unknown' : signedForNeed >= quorum ? 'passed' : 'failed',
  looked: { signed: signedForNeed, quorum },
});
