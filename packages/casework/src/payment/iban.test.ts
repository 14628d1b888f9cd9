import { describe, expect, test } from 'vitest';
import { ibanFault, ibanOf, toIban } from './iban.ts';

describe('an account number', () => {
  test('of a bank that keeps accounts of people is right', () => {
    expect(ibanFault(ibanOf('601', 'A000000000001'))).toBeUndefined();
  });

  test.for([
    ['one sign too few', 'KZ86125KZT500410010', 'shape'],
    ['one sign too many', 'KZ86125KZT50041001000', 'shape'],
    ['a sign before it', '1KZ86125KZT5004100100', 'shape'],
    ['a sign after it', 'KZ86125KZT5004100100.', 'shape'],
    ['a sign before one of another country', '1DE89370400440532013000', 'shape'],
    ['one check digit', 'DEA9370400440532013000', 'shape'],
    ['letters where the bank stands', 'KZ86A25KZT5004100100', 'shape'],
    ['another country', 'DE89370400440532013000', 'country'],
    ['one digit mistyped', 'KZ86125KZT5004100101', 'checkDigits'],
    ['two digits changed about', 'KZ86125KZT5004101000', 'checkDigits'],
    ['a bank that keeps no accounts of people', 'KZ86125KZT5004100100', 'bank'],
    ['nothing at all', '', 'shape'],
  ] as const)('with %s is told to be wrong', ([, iban, fault]) => {
    expect(ibanFault(iban)).toBe(fault);
  });

  test('is kept in capitals and without spaces', () => {
    expect(toIban(' kz86 125k zt50 0410 0100 ')).toBe('KZ86125KZT5004100100');
  });

  test('made of a bank and an account has its check digits, also where they are small', () => {
    expect(ibanOf('125', 'KZT5004100100')).toBe('KZ86125KZT5004100100');
    const made = Array.from({ length: 200 }, (_, i) => ibanOf('722', `C${String(i).padStart(12, '0')}`));
    expect(made.map(ibanFault).filter((fault) => fault !== undefined)).toEqual([]);
    expect(made.some((iban) => iban.startsWith('KZ0'))).toBe(true);
  });
});
