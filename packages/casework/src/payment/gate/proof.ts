/** What must be proved before a payment leaves, in the order in which it is told. */
export const PROOFS = [
  'decisionInForce',
  'conclusionSigned',
  'accountOfFamily',
  'ibanValid',
  'personsAlive',
  'notInPrison',
  'notPaidElsewhere',
  'amountRecomputed',
  'sanctionsApplied',
  'recoveryNetted',
  'nothingSuspended',
  'fundsSuffice',
] as const;
export type ProofName = (typeof PROOFS)[number];

/** Passed, or failed, or it cannot be told: what cannot be told holds the payment as well. */
export const PROOF_OUTCOMES = ['passed', 'failed', 'unknown'] as const;
export type ProofOutcome = (typeof PROOF_OUTCOMES)[number];

/** One proof with what it looked at: days, counts, whole tiyn; nothing that identifies. */
export interface Proof {
  readonly proof: ProofName;
  readonly outcome: ProofOutcome;
  readonly looked: Readonly<Record<string, string | number | boolean | null>>;
}
