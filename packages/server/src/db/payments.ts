import { sql } from 'kysely';
import type { ActorTransaction } from './with-actor.ts';

/** What was paid to a family for a month, whole tiyn: settled or on its way; what came back is not in it. */
export interface PaidMonth {
  readonly month: string;
  readonly amount: number;
}

const ON_ITS_WAY = ['locked', 'filed', 'sent', 'accepted'] as const;

function monthsIn(
  { db }: ActorTransaction,
  caseId: string,
  states: readonly (typeof ON_ITS_WAY | readonly ['settled'])[number][],
): Promise<readonly PaidMonth[]> {
  return db
    .selectFrom('payment_item as item')
    .innerJoin('payment', 'payment.id', 'item.payment_id')
    .select(['item.month', sql<number>`sum(item.amount_tiyn)::bigint`.as('amount')])
    .where('item.case_id', '=', caseId)
    .where('item.live', '=', true)
    .where('payment.state', 'in', states)
    .groupBy('item.month')
    .orderBy('item.month')
    .execute();
}

/** What was paid for each month of a case, the earliest first. */
export const paidByMonth = (tx: ActorTransaction, caseId: string): Promise<readonly PaidMonth[]> =>
  monthsIn(tx, caseId, [...ON_ITS_WAY, 'settled']);

/** What the bank has confirmed for each month of a case; nothing that is still on its way. */
export const settledByMonth = (tx: ActorTransaction, caseId: string): Promise<readonly PaidMonth[]> =>
  monthsIn(tx, caseId, ['settled']);
