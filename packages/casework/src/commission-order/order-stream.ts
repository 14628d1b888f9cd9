import type { Actor } from '../actor.ts';
import { type Context, happened, type Outcome } from '../context.ts';
import type { Recorded } from '../history.ts';
import { isWithin } from '../office-path.ts';
import { refuse, type Refused, refuseShort } from '../refusal.ts';
import { ORDER_ACTIONS } from './actions.ts';
import type { CommissionOrder } from './commission-order.ts';

/** What can happen to an order on the composition of a commission: a small history of its own. */
export type OrderEvent =
  | { readonly type: 'orderIssued'; readonly order: Omit<CommissionOrder, 'endedOn'> }
  | { readonly type: 'orderEnded'; readonly on: string; readonly reason: string };

/** What can be asked about an order. */
export type OrderCommand =
  | { readonly type: 'issueOrder'; readonly order: Omit<CommissionOrder, 'endedOn'> }
  | { readonly type: 'endOrder'; readonly reason: string };

/** An order as its history makes it; null before it was issued. */
export interface OrderState {
  readonly version: number;
  readonly order: CommissionOrder | null;
}

const SMALLEST_COMMISSION = 3;

/** The order as its history makes it. */
export function foldOrder(history: readonly Recorded<OrderEvent>[]): OrderState {
  return history.reduce<OrderState>(
    ({ order }, { seq, event }) => {
      if (event.type === 'orderIssued') return { version: seq, order: { ...event.order, endedOn: null } };
      return { version: seq, order: order && { ...order, endedOn: event.on } };
    },
    { version: 0, order: null },
  );
}

function refuseComposition(order: Omit<CommissionOrder, 'endedOn'>): Refused | undefined {
  const { members, substitutes, chair, secretary, quorum } = order;
  const voting = [...members, ...substitutes];
  const twice = voting.find((member, i) => voting.indexOf(member) !== i);
  if (twice !== undefined) return refuse({ code: 'order.twice', member: twice });
  if (members.length < SMALLEST_COMMISSION) return refuse({ code: 'order.tooFew', atLeast: SMALLEST_COMMISSION });
  if (!members.includes(chair)) return refuse({ code: 'order.chairNotMember' });
  if (voting.includes(secretary)) return refuse({ code: 'order.secretaryVotes' });
  const atLeast = Math.floor(members.length / 2) + 1;
  const enough = Number.isInteger(quorum) && atLeast <= quorum && quorum <= members.length;
  return enough ? undefined : refuse({ code: 'order.quorum', quorum, atLeast });
}

function refuseActor(actor: Actor, type: OrderCommand['type'], office: string): Refused | undefined {
  const { by } = ORDER_ACTIONS[type];
  if (!by.some((role) => role === actor.role))
    return refuse({ code: 'access.role', role: actor.role, allowedRoles: by });
  return isWithin(office, actor.office) ? undefined : refuse({ code: 'access.territory', office: actor.office });
}

/** What comes of a command about a commission's order. */
export function decideOrder(
  { order }: OrderState,
  command: OrderCommand,
  { actor, day }: Pick<Context, 'actor' | 'day'>,
): Outcome<OrderEvent> {
  if (command.type === 'issueOrder') {
    if (order) return refuse({ code: 'order.exists' });
    const { from, to, office } = command.order;
    if (from > to || to < day) return refuse({ code: 'order.period', from, to });
    const refused = refuseActor(actor, command.type, office) ?? refuseComposition(command.order);
    return refused ?? happened({ type: 'orderIssued', order: command.order });
  }
  if (!order) return refuse({ code: 'order.unknown' });
  if (order.endedOn !== null) return refuse({ code: 'order.ended', day: order.endedOn });
  const refused = refuseActor(actor, command.type, order.office) ?? refuseShort(command.reason);
  return refused ?? happened({ type: 'orderEnded', on: day, reason: command.reason });
}
