import { describe, expect, test } from 'vitest';
import { akim, botagoz, order } from '../examples/people.ts';
import { record } from '../history.ts';
import { isInForce } from './commission-order.ts';
import { decideOrder, foldOrder } from './order-stream.ts';

const { endedOn: _, ...composition } = order;
const around = { actor: akim, at: '2026-02-10T05:00:00Z', day: '2026-02-10' };
const issue = { type: 'issueOrder', order: composition } as const;

describe('an order on a commission', () => {
  test('is issued by the akim, holds for its term, and ends on the day it is ended', () => {
    const issued = decideOrder(foldOrder([]), issue, around);
    if (!issued.ok) throw new Error(issued.refusal.code);
    const state = foldOrder(record(issued.events, 0, around));
    expect(state).toEqual({ version: 1, order });
    const ended = decideOrder(state, { type: 'endOrder', reason: 'Three members moved away.' }, around);
    if (!ended.ok) throw new Error(ended.refusal.code);
    const after = foldOrder([...record(issued.events, 0, around), ...record(ended.events, 1, around)]).order;
    expect(after && isInForce(after, '2026-02-10')).toBe(true);
    expect(after && isInForce(after, '2026-02-11')).toBe(false);
  });

  test('is not issued by a consultant, nor by an akim for another district', () => {
    expect(decideOrder(foldOrder([]), issue, { ...around, actor: botagoz })).toMatchObject({
      refusal: { code: 'access.role' },
    });
    const elsewhere = { ...akim, office: 'kz/35/3510' };
    expect(decideOrder(foldOrder([]), issue, { ...around, actor: elsewhere })).toMatchObject({
      refusal: { code: 'access.territory' },
    });
  });

  test('holds on its first and last day and on neither side of them', () => {
    const held = { ...order, from: '2026-01-01', to: '2026-06-30' };
    expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((day) => isInForce(held, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
