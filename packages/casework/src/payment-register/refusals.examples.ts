import type { Refused } from '../examples/refused.ts';
import {
  aliya,
  answered,
  checked,
  chief,
  deputy,
  filed,
  LOCK,
  locked,
  OPEN,
  opened,
  registerRefusal,
  signatureOf,
  signedOnce,
} from './register-story.examples.ts';

const nothing = { count: 0, sum: 0 };

/** One way to earn each refusal of a register of payments; `register.alreadyOpen` is the database's to tell. */
export const paymentRegisterRefusals = {
  'register.exists': ['a register is opened once', () => registerRefusal(opened, aliya, OPEN)],
  'register.alreadyOpen': [
    'a second open register of a month and territory is refused by the rule of the database',
    () => ({ code: 'register.alreadyOpen' }),
  ],
  'register.standing': ['a list that was not checked is not locked', () => registerRefusal(opened, aliya, LOCK)],
  'register.empty': [
    'a list without a payment is not locked',
    () => registerRefusal(checked, aliya, { ...LOCK, locked: nothing }),
  ],
  'register.otherList': [
    'a signature under another list is not taken',
    () => registerRefusal(locked, aliya, signatureOf(locked, 'aliya', { listHash: 'other' })),
  ],
  'register.sameSigner': [
    'nobody signs a list twice, in whatever role',
    () => registerRefusal(signedOnce, { ...chief, person: 'aliya' }, signatureOf(signedOnce, 'aliya')),
  ],
  'register.sameRole': [
    'two payments officers do not make four eyes',
    () => registerRefusal(signedOnce, deputy, signatureOf(signedOnce, 'deputy')),
  ],
  'register.unknownKey': [
    'a signature with a key of somebody else is not taken',
    () => registerRefusal(locked, aliya, signatureOf(locked, 'aliya', { publicKey: 'key of chief' })),
  ],
  'register.signature': [
    'a signature over another text is not taken',
    () => registerRefusal(locked, aliya, signatureOf(locked, 'aliya', { signature: 'wrong' })),
  ],
  'register.inFlight': [
    'a register is not reconciled while the bank has not answered for all',
    () => registerRefusal(answered, aliya, { type: 'reconcilePayments', inFlight: 1, settled: nothing, back: nothing }),
  ],
} as const satisfies Refused;

/** Kept beside them: nothing that is filed goes back to be gathered. */
export const gatheredTooLate = () => registerRefusal(filed, aliya, { type: 'gatherPayments', gathered: nothing });
