import { findBank, ibanFault, toIban } from '@tirek/casework';
import type { OfficeMessageId } from '../../language/office/words.tsx';

const WHOLE = 20;

/** What there is to say about an account number while it is typed. */
export interface IbanTold {
  readonly isGood: boolean;
  readonly message: OfficeMessageId;
  readonly figures: Readonly<Record<string, string | number>>;
}

const FAULTS = {
  shape: 'account.check.shape',
  country: 'account.check.country',
  checkDigits: 'account.check.digits',
  bank: 'account.check.bank',
} as const;

/** Helps with an account number: how much of it is there, what is wrong, or which bank it is. Nothing of an empty one. */
export function tellIban(typed: string): IbanTold | undefined {
  const iban = toIban(typed);
  if (iban === '') return undefined;
  if (iban.length >= 2 && !iban.startsWith('KZ')) return { isGood: false, message: FAULTS.country, figures: {} };
  if (iban.length < WHOLE) return { isGood: false, message: 'account.check.short', figures: { typed: iban.length } };
  const fault = ibanFault(iban);
  if (fault) return { isGood: false, message: FAULTS[fault], figures: {} };
  return { isGood: true, message: 'account.check.good', figures: { bank: findBank(iban)?.name ?? '' } };
}
