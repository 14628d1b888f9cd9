import { akim, order } from '../examples/people.ts';
import type { Refused } from '../examples/refused.ts';
import { record } from '../history.ts';
import type { Refusal } from '../refusal.ts';
import { decideOrder, foldOrder, type OrderCommand, type OrderState } from './order-stream.ts';
import type { CommissionOrder } from './commission-order.ts';

const around = { actor: akim, at: '2026-02-10T05:00:00Z', day: '2026-02-10' };
const { endedOn: _, ...composition } = order;
const issue = (changed: Partial<CommissionOrder> = {}): OrderCommand => ({
  type: 'issueOrder',
  order: { ...composition, ...changed },
});
const none = foldOrder([]);
const issued = foldOrder(record([{ type: 'orderIssued', order: composition } as const], 0, around));
const ended = foldOrder(
  record(
    [
      { type: 'orderIssued', order: composition } as const,
      { type: 'orderEnded', on: '2026-02-01', reason: 'New akim.' } as const,
    ],
    0,
    around,
  ),
);
const why = (state: OrderState, command: OrderCommand): Refusal | undefined => {
  const outcome = decideOrder(state, command, around);
  return outcome.ok ? undefined : outcome.refusal;
};
const end = { type: 'endOrder', reason: 'A new composition was approved.' } as const;

export const orderRefusals: Refused = {
  'order.exists': ['an order is issued once; a new composition is a new order', () => why(issued, issue())],
  'order.unknown': ['an order that was not issued cannot be ended', () => why(none, end)],
  'order.ended': ['an order is ended once', () => why(ended, end)],
  'order.period': [
    'a commission is not formed for a time that has passed',
    () => why(none, issue({ to: '2025-12-31' })),
  ],
  'order.chairNotMember': ['the chair is one of the members', () => why(none, issue({ chair: 'zhanna' }))],
  'order.secretaryVotes': ['the secretary is no member', () => why(none, issue({ secretary: 'zhanna' }))],
  'order.twice': ['nobody is named twice', () => why(none, issue({ substitutes: ['talgat'] }))],
  'order.tooFew': [
    'a commission has three members at least',
    () => why(none, issue({ members: ['yerlan', 'talgat'] })),
  ],
  'order.quorum': ['a quorum is more than half of the members', () => why(none, issue({ quorum: 1 }))],
};
