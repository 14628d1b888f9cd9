import type { GateFacts } from './gate-facts.ts';
import type { Proof } from './proof.ts';
import { not } from './told-of.ts';

/** No other territory pays the family the same aid: asked of the applicant. */
export function notPaidElsewhere({ applicant }: GateFacts): Proof {
  const right = not(applicant.paidElsewhere);
  const outcome = right === null ? 'unknown' : right ? 'passed' : 'failed';
  return { proof: 'notPaidElsewhere', outcome, looked: { applicant: right, toldAt: applicant.toldAt } };
}
