import { describe, expect, test } from 'vitest';
import { PAYMENT_REGISTER_ACTIONS } from './actions.ts';
import { gatheredTooLate } from './refusals.examples.ts';
import {
  actOnRegister,
  aliya,
  answered,
  bank,
  chief,
  filed,
  locked,
  OPEN,
  noStory,
  registerRefusal,
  sent,
  signatureOf,
  signed,
  signedOnce,
} from './register-story.examples.ts';
import { foldPaymentRegister, offeredFor, registerText } from './register-stream.ts';

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

  test('offers what its standing allows', () => {
    expect(offeredFor(null)).toEqual(['openPayments']);
    expect(offeredFor('filed')).toEqual(['sendPayments']);
    expect(offeredFor(sent.state.standing)).toEqual(['answerPayments']);
  });

  test('is the same when it is read back', () => {
    expect(foldPaymentRegister(JSON.parse(JSON.stringify(filed.history)))).toEqual(filed.state);
  });
});
