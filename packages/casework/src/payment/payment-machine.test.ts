import { describe, expect, test } from 'vitest';
import { HOLDS_ITS_MONTHS, IN_FLIGHT, mayGo, PAYMENT_STATES, type PaymentStanding } from './payment-machine.ts';

const into = (to: PaymentStanding): PaymentStanding[] => PAYMENT_STATES.filter((from) => mayGo(from, to));

describe('a payment comes to be', () => {
  test.for([
    ['gathered', ['held', 'checked'], 'again, while its register is not locked'],
    ['held', ['gathered', 'checked'], 'at the gate'],
    ['checked', ['gathered', 'held'], 'where every proof is given'],
    ['left', ['gathered', 'held', 'checked'], 'out of a list that is locked without it'],
    ['locked', ['checked'], 'in no way but through the gate'],
    ['filed', ['locked'], 'in a file for the bank'],
    ['sent', ['filed'], 'once its file is'],
    ['accepted', ['sent'], 'by the bank, which is not paid yet'],
    ['rejected', ['sent', 'accepted'], 'by the bank'],
    ['settled', ['locked', 'sent', 'accepted'], 'by the bank, or by being kept back whole'],
    ['returned', ['settled'], 'after it was paid, and never before'],
  ] as const)('%s from where it stood', ([to, from]) => {
    expect(into(to)).toEqual(from);
  });
});

test('a month is gathered anew only where its payment was left out, rejected or returned', () => {
  const holding: readonly PaymentStanding[] = HOLDS_ITS_MONTHS;
  expect(PAYMENT_STATES.filter((state) => !holding.includes(state))).toEqual(['left', 'rejected', 'returned']);
});

test('money is on its way between the sending and the answer', () => {
  expect(IN_FLIGHT).toEqual(['sent', 'accepted']);
});
