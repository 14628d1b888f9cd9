import type { GateFacts } from './gate-facts.ts';
import type { Proof } from './proof.ts';

/** The account is of somebody in the family, or of its guardian. */
export const accountOfFamily = ({ holderKind, holderInFamily }: GateFacts): Proof => ({
  proof: 'accountOfFamily',
  outcome: holderKind === null ? 'unknown' : holderKind === 'guardian' || holderInFamily ? 'passed' : 'failed',
  looked: { holder: holderKind, inFamily: holderInFamily },
});
