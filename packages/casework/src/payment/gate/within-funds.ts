import type { Proof } from './proof.ts';

/** A payment that has passed every other proof. Whole tiyn. */
export interface WaitingForFunds {
  readonly payment: string;
  readonly decidedDay: string;
  /** Tells payments of one day apart: the number of the case. */
  readonly number: string;
  readonly net: number;
}

/** What may still be paid is told with the payment it no longer sufficed for. */
export const fundsSuffice = (suffices: boolean, left: number, net: number): Proof => ({
  proof: 'fundsSuffice',
  outcome: suffices ? 'passed' : 'failed',
  looked: { left, needed: net },
});

const inOrder = (a: WaitingForFunds, b: WaitingForFunds): number =>
  a.decidedDay < b.decidedDay || (a.decidedDay === b.decidedDay && a.number < b.number) ? -1 : 1;

/**
 * Which payments the funds do not suffice for, with what was left before each: paid by the day of the decision until the
 * money is exhausted; from the first it does not suffice for on, all wait. Social Code 123(5): within the funds given.
 */
export function beyondFunds(waiting: readonly WaitingForFunds[], available: number): ReadonlyMap<string, number> {
  const beyond = new Map<string, number>();
  let left = available;
  for (const { payment, net } of waiting.toSorted(inOrder)) {
    if (beyond.size === 0 && net <= left) left -= net;
    else beyond.set(payment, left);
  }
  return beyond;
}
