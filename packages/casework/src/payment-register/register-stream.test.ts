import { describe, expect, test } from 'vitest';
import { hashOf } from '../examples/story.ts';
import { PAYMENT_REGISTER_ACTIONS } from './actions.ts';
import { gatheredTooLate } from './refusals.examples.ts';
import {
  actOnRegister,
  aliya,
  answered,
  bank,
  checked,
  chief,
  filed,
  gathered,
  LOCK,
  locked,
  OPEN,
  noStory,
  opened,
  registerRefusal,
  sent,
  signatureOf,
  signed,
  signedOnce,
} from './register-story.examples.ts';
import { foldPaymentRegister, offeredFor, type PaymentRegisterCommand, registerText } from './register-stream.ts';

describe('a register of payments', () => {
  test('is signed by two persons over the hash of its list before it is filed', () => {
    expect(registerRefusal(signedOnce, aliya, { type: 'filePayments', file: 'x', fileHash: 'y' })).toMatchObject({
      code: 'register.standing',
      standing: 'locked',
    });
    expect(signed.state).toMatchObject({
      standing: 'signed',
      signatures: [
        { person: 'aliya', role: 'paymentsOfficer' },
        { person: 'chief', role: 'decisionMaker' },
      ],
    });
    expect(registerText(signed.state)).toBe(registerText(locked.state));
  });

  test('may be signed by the one who decides first', () => {
    const first = actOnRegister(locked, chief, signatureOf(locked, 'chief'));
    expect(actOnRegister(first, aliya, signatureOf(first, 'aliya')).state.standing).toBe('signed');
  });

  test('is not gathered again once it is filed', () => {
    expect(gatheredTooLate()).toEqual({ code: 'register.standing', standing: 'filed' });
  });

  test('takes the same answer of the bank once', () => {
    const again = actOnRegister(answered, bank, { type: 'answerPayments', answer: 'pain.002/1', changed: 2 });
    expect(again.history).toHaveLength(answered.history.length);
    expect(again.state.answers).toEqual(['pain.002/1']);
  });

  test('takes an answer that comes after it was reconciled: money may be returned late', () => {
    const counted = { count: 2, sum: 300 };
    const done = actOnRegister(answered, aliya, {
      type: 'reconcilePayments',
      inFlight: 0,
      settled: counted,
      back: { count: 0, sum: 0 },
    });
    expect(done.state.standing).toBe('reconciled');
    expect(actOnRegister(done, bank, { type: 'answerPayments', answer: 'camt.054/9', changed: 1 }).state.standing).toBe(
      'answered',
    );
  });

  test('is prepared by a payments officer of its territory and by nobody else', () => {
    expect(registerRefusal(noStory, chief, OPEN)).toMatchObject({ code: 'access.role' });
    expect(registerRefusal(noStory, { ...aliya, office: 'kz/62' }, OPEN)).toMatchObject({ code: 'access.territory' });
    expect(Object.values(PAYMENT_REGISTER_ACTIONS).every(({ by }) => by.length > 0)).toBe(true);
  });

  test.for([
    [null, ['openPayments']],
    ['opened', ['gatherPayments']],
    ['gathered', ['gatherPayments', 'checkPayments']],
    ['checked', ['gatherPayments', 'checkPayments', 'lockPayments']],
    ['locked', ['signPayments']],
    ['signed', ['filePayments']],
    ['filed', ['sendPayments']],
    ['sent', ['answerPayments']],
    ['answered', ['answerPayments', 'reconcilePayments']],
    ['reconciled', ['answerPayments']],
  ] as const)('that is %s offers what may come next', ([standing, offered]) => {
    expect(offeredFor(standing)).toEqual(offered);
  });

  test('stands where the last step took it', () => {
    const steps = [opened, gathered, checked, locked, signedOnce, signed, filed, sent, answered];
    expect(steps.map(({ state }) => state.standing)).toEqual([
      'opened',
      'gathered',
      'checked',
      'locked',
      'locked',
      'signed',
      'filed',
      'sent',
      'answered',
    ]);
    expect(steps.map(({ state }) => state.version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('keeps what it is about, its list, its file and the days it was filed and sent', () => {
    expect(sent.state).toMatchObject({
      of: { office: 'kz/61/6110', month: '2026-03', number: 1 },
      locked: { count: 2, sum: 300, listHash: hashOf('the list') },
      file: { id: 'TIREK-1', hash: 'f', on: '2026-03-20' },
      sentOn: '2026-03-20',
    });
    expect(signed.state).toMatchObject({ file: null, sentOn: null, answers: [] });
  });

  test('is signed over its office, month, number, list, count and sum', () => {
    expect(JSON.parse(registerText(locked.state))).toEqual({
      payments: 1,
      of: { office: 'kz/61/6110', month: '2026-03', number: 1 },
      list: hashOf('the list'),
      count: 2,
      sum: 300,
    });
  });

  test('that was never opened is neither gathered nor signed', () => {
    const gather = { type: 'gatherPayments', gathered: { count: 1, sum: 1 } } as const;
    expect(registerRefusal(noStory, bank, gather)).toEqual({ code: 'register.standing', standing: 'none' });
    expect(registerRefusal(noStory, aliya, gather)).toMatchObject({ code: 'access.territory' });
    expect(registerRefusal(opened, aliya, signatureOf(locked, 'aliya'))).toEqual({
      code: 'register.standing',
      standing: 'opened',
    });
  });

  test('is gathered and checked again while it is not locked, by an officer or in the background', () => {
    const gather = { type: 'gatherPayments', gathered: { count: 1, sum: 1 } } as const;
    const check = { type: 'checkPayments', passed: { count: 1, sum: 1 }, held: { count: 0, sum: 0 } } as const;
    expect(actOnRegister(gathered, bank, gather).state.standing).toBe('gathered');
    expect(actOnRegister(checked, aliya, gather).state.standing).toBe('gathered');
    expect(actOnRegister(checked, bank, check).state.standing).toBe('checked');
    expect(registerRefusal(locked, aliya, check)).toEqual({ code: 'register.standing', standing: 'locked' });
  });

  test.for<PaymentRegisterCommand>([
    LOCK,
    { type: 'filePayments', file: 'TIREK-1', fileHash: 'f' },
    { type: 'sendPayments' },
  ])('is by nobody but a payments officer: $type', (command) => {
    for (const actor of [chief, bank])
      expect(registerRefusal(checked, actor, command)).toEqual({
        code: 'access.role',
        role: actor.role,
        allowedRoles: ['paymentsOfficer'],
      });
  });

  test('is the same when it is read back', () => {
    expect(foldPaymentRegister(JSON.parse(JSON.stringify(filed.history)))).toEqual(filed.state);
  });
});
