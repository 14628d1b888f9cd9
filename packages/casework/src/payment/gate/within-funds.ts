import type { Proof } from './proof.ts';

/** What may still be paid of the funds, whole tiyn, and whether they have been exhausted. */
export interface FundsLeft {
  readonly left: number;
  readonly exhausted: boolean;
}

/**
 * The next payment in the order of decisions, and whether the funds suffice for it. From the first one they do not suffice
 * for on, all wait: a later small payment does not overtake an earlier large one. Social Code 123(5): within the funds.
 */
export function payWithin(
  { left, exhausted }: FundsLeft,
  net: number,
): { readonly funds: FundsLeft; readonly proof: Proof } {
  const suffices = !exhausted && net <= left;
  return {
    funds: suffices ? { left: left - net, exhausted } : { left, exhausted: true },
    proof: { proof: 'fundsSuffice', outcome: suffices ? 'passed' : 'failed', looked: { left, needed: net } },
  };
}
