import type { GateFacts } from './gate-facts.ts';
import type { Proof } from './proof.ts';

/** Every sanction that stands for a month is in its amount. */
export function sanctionsApplied({ items }: GateFacts): Proof {
  const standing = items.reduce((sum, one) => sum + one.sanctionsStanding, 0);
  const applied = items.reduce((sum, one) => sum + one.sanctionsApplied, 0);
  const fits = items.every((one) => one.sanctionsStanding === one.sanctionsApplied);
  return { proof: 'sanctionsApplied', outcome: fits ? 'passed' : 'failed', looked: { standing, applied } };
}
