import { describe, expect, test } from 'vitest';
import { ibanOf } from '../payment/iban.ts';
import { refusePayer, refusePayerAccount, refuseUnwritable } from './payer.ts';

describe('the account that aid is paid from', () => {
  test.for([
    ['of the treasury', '070'],
    ['of the National Bank', '125'],
    ['of a bank where people have theirs', '601'],
  ] as const)('may be one %s', ([, bank]) => {
    const iban = ibanOf(bank, '101KSN0000000');
    expect(refusePayerAccount(iban)).toBeUndefined();
    expect(refusePayer(iban)).toBeUndefined();
  });

  test.for([
    ['with a digit mistyped', 'KZ00070101KSN0000000'],
    ['that is too short', 'KZ86125KZT500410010'],
    ['of another country', 'DE89370400440532013000'],
  ] as const)('%s is refused, and the field is named', ([, iban]) => {
    expect(refusePayerAccount(iban)?.refusal).toEqual({ code: 'bank.payerAccount', paths: ['iban'] });
  });

  test('at a bank nobody knows is not paid from', () => {
    expect(refusePayer(ibanOf('999', '101KSN0000000'))?.refusal).toEqual({ code: 'bank.payerBank' });
    expect(refusePayer(undefined)?.refusal).toEqual({ code: 'bank.noPayer' });
  });
});

test('a payment that the form of the bank cannot hold is named by its field', () => {
  expect(refuseUnwritable('creditor.name').refusal).toEqual({ code: 'bank.unwritable', paths: ['creditor.name'] });
});
