import { sql } from 'kysely';
import type { ActorTransaction } from './with-actor.ts';

/** What was paid to a family for a month, whole tiyn: settled or on its way; what came back is not in it. */
export interface PaidMonth {
  readonly month: string;
  readonly amount: number;
}

/** What was paid for each month of a case, the earliest first. */
export async function paidByMonth({ db }: ActorTransaction, caseId: string): Promise<readonly PaidMonth[]> {
  const rows = await db
    .selectFrom('payment_item as item')
    .innerJoin('payment', 'payment.id', 'item.payment_id')
    .select(['item.month', sql<number>`sum(item.amount_tiyn)::bigint`.as('amount')])
    .where('item.case_id', '=', caseId)
    .where('item.live', '=', true)
    .where('payment.state', 'in', ['locked', 'filed', 'sent', 'accepted', 'settled'])
    .groupBy('item.month')
    .orderBy('item.month')
    .execute();
  return rows;
}
