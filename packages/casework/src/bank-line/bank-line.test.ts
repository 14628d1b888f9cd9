import { describe, expect, test } from 'vitest';
import type { Actor } from '../actor.ts';
import { type BankLineCommand, type MatchedPayment, refuseBankLine, type WaitingLine } from './bank-line.ts';

const gulnara: Actor = { person: 'gulnara', role: 'paymentsOfficer', office: 'kz/61/6151' };
const samal: Actor = { ...gulnara, person: 'samal' };
const head: Actor = { person: 'askar', role: 'decisionMaker', office: 'kz/61/6151' };
const line: WaitingLine = {
  office: 'kz/61/6151',
  kind: 'paid',
  outcome: 'waiting',
  amount: 500,
  proposedBy: null,
  repays: false,
};
const proposed: WaitingLine = { ...line, outcome: 'proposed', proposedBy: 'gulnara' };
const sent: MatchedPayment = { state: 'sent', net: 500 };
const reason = 'The bank cut our name of the payment short.';
const code = (actor: Actor, command: BankLineCommand, of: WaitingLine, payment?: MatchedPayment) =>
  refuseBankLine(actor, command, of, { payment })?.refusal.code;

describe('a line that waits', () => {
  test('is matched by one officer and confirmed by another', () => {
    expect(code(gulnara, { type: 'matchBankLine', reason }, line, sent)).toBeUndefined();
    expect(code(samal, { type: 'confirmBankMatch' }, proposed, sent)).toBeUndefined();
    expect(code(head, { type: 'confirmBankMatch' }, proposed, sent)).toBeUndefined();
  });

  test.each([
    [499, 'bank.otherAmount'],
    [500, undefined],
    [501, 'bank.otherAmount'],
  ])('of %i tiyn for a payment of 500: %s', (amount, refused) => {
    expect(code(gulnara, { type: 'matchBankLine', reason }, { ...line, amount }, sent)).toBe(refused);
  });

  test('of what came back belongs only to a payment that was paid', () => {
    const returned: WaitingLine = { ...line, kind: 'returned' };
    expect(code(gulnara, { type: 'matchBankLine', reason }, returned, sent)).toBe('bank.otherState');
    expect(code(gulnara, { type: 'matchBankLine', reason }, returned, { ...sent, state: 'settled' })).toBeUndefined();
  });

  test('that the bank rejected is matched also where the bank did not say its amount', () => {
    expect(code(gulnara, { type: 'matchBankLine', reason }, { ...line, kind: 'rejected' }, sent)).toBeUndefined();
    const silent: WaitingLine = { ...line, kind: 'rejected', amount: null };
    expect(code(gulnara, { type: 'matchBankLine', reason }, silent, sent)).toBeUndefined();
  });

  test.each(['accepted', 'pending', 'incoming', 'notBooked', 'other'] as const)(
    'that says %s is of no payment: it moves none',
    (kind) => {
      expect(code(gulnara, { type: 'matchBankLine', reason }, { ...line, kind }, sent)).toBe('bank.notAPayment');
    },
  );

  test('is not matched by the head of the office alone, nor by an officer of another district', () => {
    expect(code(head, { type: 'matchBankLine', reason }, line, sent)).toBe('access.role');
    const elsewhere = { ...gulnara, office: 'kz/61/6111' };
    expect(code(elsewhere, { type: 'matchBankLine', reason }, line, sent)).toBe('access.territory');
  });

  test('is set aside only with a reason', () => {
    expect(code(gulnara, { type: 'setAsideBankLine', reason: 'no' }, line)).toBe('reason.tooShort');
    expect(code(gulnara, { type: 'setAsideBankLine', reason }, line)).toBeUndefined();
  });

  test('is confirmed only while the payment still fits', () => {
    expect(code(samal, { type: 'confirmBankMatch' }, proposed, { ...sent, state: 'settled' })).toBe('bank.otherState');
  });
});

describe('money that came in', () => {
  const incoming: WaitingLine = { ...line, kind: 'incoming' };
  const said: WaitingLine = { ...incoming, outcome: 'proposed', proposedBy: 'gulnara', repays: true };
  const repays: BankLineCommand = { type: 'matchRepayment', reason };
  const codeOf = (actor: Actor, command: BankLineCommand, of: WaitingLine, owed?: number) =>
    refuseBankLine(actor, command, of, owed === undefined ? {} : { debt: { owed } })?.refusal.code;

  test('is said by one officer to repay a debt, and confirmed by another', () => {
    expect(codeOf(gulnara, repays, incoming, 500)).toBeUndefined();
    expect(codeOf(gulnara, { type: 'confirmBankMatch' }, said, 500)).toBe('bank.samePerson');
    expect(codeOf(samal, { type: 'confirmBankMatch' }, said, 500)).toBeUndefined();
    expect(codeOf(head, { type: 'confirmBankMatch' }, said, 500)).toBeUndefined();
    expect(codeOf(head, repays, incoming, 500)).toBe('access.role');
  });

  test.each([
    [499, 'debt.moreThanOwed'],
    [500, undefined],
    [501, undefined],
  ])('of 500 tiyn for a debt of %i: %s, also when it is confirmed', (owed, refused) => {
    expect(codeOf(gulnara, repays, incoming, owed)).toBe(refused);
    expect(codeOf(samal, { type: 'confirmBankMatch' }, said, owed)).toBe(refused);
  });

  test('is no repayment where it is our own payment, its amount is not said, or the debt is not there', () => {
    expect(codeOf(gulnara, repays, line, 500)).toBe('bank.notARepayment');
    expect(codeOf(gulnara, repays, { ...incoming, amount: null }, 500)).toBe('bank.notARepayment');
    expect(codeOf(gulnara, repays, { ...incoming, amount: 0 }, 500)).toBe('bank.notARepayment');
    expect(codeOf(gulnara, repays, incoming)).toBe('bank.unknownDebt');
  });

  test('is said to repay once', () => {
    expect(codeOf(gulnara, repays, said, 500)).toBe('bank.notWaiting');
    expect(codeOf(gulnara, { type: 'giveBackBankMatch', reason }, said, 500)).toBeUndefined();
  });
});
