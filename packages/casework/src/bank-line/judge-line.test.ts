import { describe, expect, test } from 'vitest';
import type { PaymentStanding } from '../payment/payment-machine.ts';
import type { BankLineKind } from './bank-line.ts';
import { judgeLine, type NamedPayment } from './judge-line.ts';

const payment = (state: PaymentStanding, movedBy: string | null = null): NamedPayment => ({ state, net: 500, movedBy });
const judge = (kind: BankLineKind, named?: NamedPayment, amount: number | null = 500) =>
  judgeLine({ kind, amount, reference: 'R1' }, named);
const applied = (to: PaymentStanding) => ({ outcome: 'applied', trouble: null, to });
const noted = { outcome: 'noted', trouble: null, to: null };
const waits = (trouble: string) => ({ outcome: 'waiting', trouble, to: null });

describe('a line of the bank', () => {
  test.each<[BankLineKind, PaymentStanding, PaymentStanding]>([
    ['accepted', 'sent', 'accepted'],
    ['rejected', 'sent', 'rejected'],
    ['rejected', 'accepted', 'rejected'],
    ['paid', 'sent', 'settled'],
    ['paid', 'accepted', 'settled'],
    ['returned', 'settled', 'returned'],
  ])('that says %s takes a payment that is %s to %s', (kind, from, to) => {
    expect(judge(kind, payment(from))).toEqual(applied(to));
  });

  test.each([
    [499, waits('otherAmount')],
    [500, applied('settled')],
    [501, waits('otherAmount')],
  ])('of %i tiyn for a payment of 500 is judged to the tiyn', (amount, judged) => {
    expect(judge('paid', payment('sent'), amount)).toEqual(judged);
  });

  test('that does not say its amount rejects the payment it names', () => {
    expect(judge('rejected', payment('sent'), null)).toEqual(applied('rejected'));
  });

  test('about a payment we do not know waits', () => {
    expect(judge('paid')).toEqual(waits('unknownPayment'));
  });

  test('of money that came otherwise waits, and so does what cannot be told', () => {
    expect(judge('incoming', payment('sent'))).toEqual(waits('incoming'));
    expect(judge('other', payment('sent'))).toEqual(waits('unclear'));
  });

  test('of what is not booked yet moves nothing', () => {
    expect(judge('notBooked', payment('sent'))).toEqual(noted);
    expect(judge('pending', payment('sent'))).toEqual(noted);
  });

  test('that tells the same again, by the same name, is no news', () => {
    expect(judge('paid', payment('settled', 'R1'))).toEqual(noted);
    expect(judge('returned', payment('returned', 'R1'))).toEqual(noted);
    expect(judge('accepted', payment('accepted'))).toEqual(noted);
    expect(judge('accepted', payment('settled'))).toEqual(noted);
    expect(judge('accepted', payment('returned'))).toEqual(noted);
    expect(judge('rejected', payment('rejected'))).toEqual(noted);
  });

  test('that says a payment was paid a second time waits', () => {
    expect(judge('paid', payment('settled', 'R0'))).toEqual(waits('paidTwice'));
    expect(judge('paid', payment('returned', 'R0'))).toEqual(waits('paidTwice'));
  });

  test('that says it came back a second time, or has no name to be known by, waits', () => {
    expect(judge('returned', payment('returned', 'R0'))).toEqual(waits('paidTwice'));
    const nameless = { kind: 'paid', amount: 500, reference: null } as const;
    expect(judgeLine(nameless, payment('settled'))).toEqual(waits('paidTwice'));
  });

  test('that it came back before it was said to be paid waits for that', () => {
    expect(judge('returned', payment('sent'))).toEqual(waits('notPaidYet'));
    expect(judge('returned', payment('accepted'))).toEqual(waits('notPaidYet'));
  });

  test.each<[BankLineKind, PaymentStanding]>([
    ['rejected', 'settled'],
    ['paid', 'rejected'],
    ['accepted', 'rejected'],
    ['returned', 'rejected'],
    ['paid', 'locked'],
    ['paid', 'filed'],
    ['rejected', 'left'],
  ])('that says %s of a payment that is %s waits', (kind, state) => {
    expect(judge(kind, payment(state))).toEqual(waits('otherState'));
  });
});
