import type { GateFacts, PersonTold } from './gate-facts.ts';
import type { Proof, ProofName } from './proof.ts';

/** What both the applicant and the person paid must be, by what the registers told of them. */
export function toldOfBoth(
  proof: ProofName,
  { applicant, holder }: GateFacts,
  right: (told: PersonTold) => boolean | null,
): Proof {
  const answers = [right(applicant), right(holder)];
  const outcome = answers.includes(false) ? 'failed' : answers.includes(null) ? 'unknown' : 'passed';
  const looked = { applicant: answers[0] ?? null, payee: answers[1] ?? null, toldAt: applicant.toldAt };
  return { proof, outcome, looked };
}

/** The opposite of what a register told; unknown stays unknown. */
export const not = (told: boolean | null): boolean | null => (told === null ? null : !told);
