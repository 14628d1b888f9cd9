import { accountOfFamily } from './account-of-family.ts';
import { amountRecomputed } from './amount-recomputed.ts';
import { conclusionSigned } from './conclusion-signed.ts';
import { decisionInForce } from './decision-in-force.ts';
import type { GateFacts } from './gate-facts.ts';
import { ibanValid } from './iban-valid.ts';
import { notInPrison } from './not-in-prison.ts';
import { notPaidElsewhere } from './not-paid-elsewhere.ts';
import { nothingSuspended } from './nothing-suspended.ts';
import { personsAlive } from './persons-alive.ts';
import type { Proof, ProofName } from './proof.ts';
import { recoveryNetted } from './recovery-netted.ts';
import { sanctionsApplied } from './sanctions-applied.ts';

/** Every proof that is about one payment alone; whether the funds suffice is asked of all of them together. */
const GATE = [
  decisionInForce,
  conclusionSigned,
  accountOfFamily,
  ibanValid,
  personsAlive,
  notInPrison,
  notPaidElsewhere,
  amountRecomputed,
  sanctionsApplied,
  recoveryNetted,
  nothingSuspended,
] as const;

/** What the gate says of a payment, and the first proof that keeps it back; null where it may go. */
export interface Checked {
  readonly proofs: readonly Proof[];
  readonly heldFor: ProofName | null;
}

/** Asks every proof: what is failed or unknown holds the payment. */
export function checkPayment(facts: GateFacts): Checked {
  const proofs = GATE.map((prove) => prove(facts));
  return { proofs, heldFor: proofs.find(({ outcome }) => outcome !== 'passed')?.proof ?? null };
}
