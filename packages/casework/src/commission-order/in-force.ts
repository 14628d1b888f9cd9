import type { Context } from '../context.ts';
import { isWithin } from '../office-path.ts';
import { refuse, type Refused } from '../refusal.ts';
import type { OrderSnapshot } from '../visit/events.ts';
import { type CommissionLevel, type CommissionOrder, isInForce } from './commission-order.ts';

/** The commission's order that holds today for the office of the case, or why there is none. */
export function orderInForce(
  { order, day }: Context,
  office: string,
  level: CommissionLevel = 'precinct',
): { readonly ok: true; readonly order: CommissionOrder } | Refused {
  if (!order || order.level !== level) return refuse({ code: 'commission.noOrder' });
  if (!isInForce(order, day))
    return refuse({ code: 'commission.orderNotInForce', from: order.from, to: order.endedOn ?? order.to });
  if (!isWithin(office, order.office)) return refuse({ code: 'commission.otherTerritory', office: order.office });
  return { ok: true, order };
}

/** What the case keeps of an order, so that a later change of the order changes nothing in it. */
export function toSnapshot(order: CommissionOrder): OrderSnapshot {
  const { id, number, chair, secretary, members, substitutes, quorum } = order;
  return { id, number, chair, secretary, members, substitutes, quorum };
}
