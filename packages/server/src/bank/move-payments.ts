import type { LINE_MOVES } from '@tirek/casework';
import type { ActorTransaction } from '../db/with-actor.ts';
import { applyOutcomes } from '../payments/answers.ts';

/** Where the bank's word takes a payment. */
export type BankMove = (typeof LINE_MOVES)[keyof typeof LINE_MOVES];

/** A payment that the bank's word takes somewhere. */
export interface Moved {
  readonly id: string;
  readonly to: BankMove;
  /** ISO day of the bank. */
  readonly day: string;
  readonly reason: string | null;
}

const IN_TURN = ['accepted', 'rejected', 'settled', 'returned'] as const;

/** Takes payments that are held where the bank says they went, and posts it on the bank's own day. */
export async function movePayments(tx: ActorTransaction, moved: readonly Moved[]): Promise<void> {
  for (const to of IN_TURN) {
    const group = moved.filter((one) => one.to === to);
    for (const day of new Set(group.map((one) => one.day)))
      await applyOutcomes(
        tx,
        to,
        group.filter((one) => one.day === day),
        day,
      );
  }
}
