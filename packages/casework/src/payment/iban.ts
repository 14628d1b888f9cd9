import { findBank } from './banks.ts';

/** What is wrong with an account number: its shape, its country, a digit that was mistyped, a bank nobody knows. */
export type IbanFault = 'shape' | 'country' | 'checkDigits' | 'bank';

/** KZ, two check digits, three digits of the bank, thirteen letters or digits. Source: ISO 13616, registry entry KZ. */
const KAZAKH = /^KZ\d{5}[A-Z0-9]{13}$/;
const ANY = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/** An IBAN as it is kept: capitals without spaces. */
export const toIban = (typed: string): string => typed.replaceAll(/\s/g, '').toUpperCase();

const letterToDigits = (letter: string): string => String(Number.parseInt(letter, 36));

/** The remainder by 97 of an IBAN read as a number, its first four signs last: 1 where no sign was mistyped. ISO 7064. */
function remainder(iban: string): number {
  const digits = `${iban.slice(4)}${iban.slice(0, 4)}`.replaceAll(/[A-Z]/g, letterToDigits);
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

/** What is wrong with an account number in Kazakhstan; undefined where nothing is. */
export function ibanFault(iban: string): IbanFault | undefined {
  if (!ANY.test(iban)) return 'shape';
  if (!iban.startsWith('KZ')) return 'country';
  if (!KAZAKH.test(iban)) return 'shape';
  if (remainder(iban) !== 1) return 'checkDigits';
  return findBank(iban) === undefined ? 'bank' : undefined;
}

/** The IBAN of a bank (three digits) and an account (thirteen signs) with the check digits that belong to it. */
export function ibanOf(bank: string, account: string): string {
  const check = 98 - remainder(`KZ00${bank}${account}`);
  return `KZ${String(check).padStart(2, '0')}${bank}${account}`;
}
