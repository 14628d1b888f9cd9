import { findPayerBank } from '../payment/banks.ts';
import { ibanFault } from '../payment/iban.ts';
import { refuse, type Refused } from '../refusal.ts';

/** Refuses to write a file without an account to pay from, or with one at a bank that is not known. */
export function refusePayer(iban: string | undefined): Refused | undefined {
  if (iban === undefined) return refuse({ code: 'bank.noPayer' });
  return findPayerBank(iban) ? undefined : refuse({ code: 'bank.payerBank' });
}

/** Refuses an account to pay from whose number was mistyped. */
export function refusePayerAccount(iban: string): Refused | undefined {
  const fault = ibanFault(iban);
  // The treasury is no bank of persons, and pays all the same.
  return fault === undefined || fault === 'bank' ? undefined : refuse({ code: 'bank.payerAccount', paths: ['iban'] });
}

/** Refuses to write a payment that the bank's form cannot hold. */
export const refuseUnwritable = (field: string): Refused => refuse({ code: 'bank.unwritable', paths: [field] });
