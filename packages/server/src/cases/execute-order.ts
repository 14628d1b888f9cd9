import { decideOrder, foldOrder, type OrderCommand, type OrderEvent, record } from '@tirek/casework';
import { append, loadHistory } from '../db/event-store.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { NotDone } from './execute.ts';
import type { Moment } from './moment.ts';

/** Does a command about an order, in the transaction of its actor. Throws `NotDone`. */
export async function executeOrder(tx: ActorTransaction, id: string, command: OrderCommand, moment: Moment) {
  const before = foldOrder(await loadHistory<OrderEvent>(tx, id));
  const outcome = decideOrder(before, command, { actor: tx.actor, day: moment.day });
  if (!outcome.ok) throw new NotDone({ refusal: outcome.refusal });
  const history = await loadHistory<OrderEvent>(tx, id);
  const recorded = record(outcome.events, before.version, { actor: tx.actor, ...moment });
  const { order, version } = foldOrder([...history, ...recorded]);
  if (!order) throw new NotDone({ unknown: true });
  const appended = await append(tx, {
    stream: { id, kind: 'commissionOrder', officePath: order.office },
    expectedVersion: before.version,
    recorded,
    derived: { commissionOrder: order },
  });
  if (!appended.ok)
    throw new NotDone(appended.conflict === 'unknown' ? { unknown: true } : { conflict: appended.conflict });
  return { id, version };
}
