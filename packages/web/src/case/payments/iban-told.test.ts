import { ibanOf } from '@tirek/casework';
import { describe, expect, test } from 'vitest';
import { tellIban } from './iban-told.ts';

const good = ibanOf('722', 'C000010000001');

describe('an account number that is being typed', () => {
  test('is not spoken of before it is begun', () => {
    expect(tellIban('  ')).toBeUndefined();
  });
  test('is told how much of it is there', () => {
    expect(tellIban(good.slice(0, 19))).toEqual({
      isGood: false,
      message: 'account.check.short',
      figures: { typed: 19 },
    });
  });
  test('is right with spaces and small letters, and its bank is named', () => {
    const typed = good.toLowerCase().replaceAll(/(.{4})/g, '$1 ');
    expect(tellIban(typed)).toEqual({ isGood: true, message: 'account.check.good', figures: { bank: 'Kaspi Bank' } });
  });
  test('with one digit mistyped is found out', () => {
    const wrong = `${good.slice(0, -1)}${good.endsWith('1') ? '2' : '1'}`;
    expect(tellIban(wrong)?.message).toBe('account.check.digits');
  });
  test('of another country is refused at its first letters', () => {
    expect(tellIban('DE')?.message).toBe('account.check.country');
  });
  test('of a bank nobody knows says so, and one sign too many too', () => {
    expect(tellIban(ibanOf('999', 'C000010000001'))?.message).toBe('account.check.bank');
    expect(tellIban(`${good}1`)?.message).toBe('account.check.shape');
  });
});
