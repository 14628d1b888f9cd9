import type { CommissionOrder } from '@tirek/casework';
import type { Stream } from './event-store.ts';
import type { ActorTransaction } from './with-actor.ts';

/** An order as it is stored: its office and id are those of its stream. */
export type StoredOrder = CommissionOrder;

/** Writes an order anew as its stream makes it. */
export async function saveCommissionOrder(
  { db }: ActorTransaction,
  { id, officePath }: Stream,
  version: number,
  order: StoredOrder,
): Promise<void> {
  const { secretary, members, substitutes } = order;
  const row = {
    version,
    office_path: officePath,
    level: order.level,
    number: order.number,
    from_day: order.from,
    to_day: order.to,
    ended_day: order.endedOn,
    quorum: order.quorum,
    chair: order.chair,
    composition: JSON.stringify({ secretary, members, substitutes }),
  };
  await db
    .insertInto('commission_order')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

type Composition = Pick<CommissionOrder, 'secretary' | 'members' | 'substitutes'>;

/** Orders of an office's commissions, the newest first; with a day, those that may sit on it. */
export async function listCommissionOrders(
  { db }: ActorTransaction,
  office: string,
  day?: string,
): Promise<readonly CommissionOrder[]> {
  let found = db
    .selectFrom('commission_order')
    .selectAll()
    .where('office_path', '=', office)
    .orderBy('from_day', 'desc');
  if (day !== undefined)
    found = found
      .where('from_day', '<=', day)
      .where('to_day', '>=', day)
      .where((where) => where.or([where('ended_day', 'is', null), where('ended_day', '>', day)]));
  const rows = await found.execute();
  return rows.map((row) => ({
    // Written by `saveCommissionOrder` from the same type.
    ...(row.composition as Composition),
    id: row.id,
    number: row.number,
    level: row.level,
    office: row.office_path,
    from: row.from_day,
    to: row.to_day,
    endedOn: row.ended_day,
    quorum: row.quorum,
    chair: row.chair,
  }));
}
