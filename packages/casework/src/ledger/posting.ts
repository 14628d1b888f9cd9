import type { Account } from './accounts.ts';

/** Moves a positive amount of whole tiyn from the credit account to the debit account. */
export interface Posting {
  readonly happening: Happening;
  /** What it happened to: a payment, a debt's event, an allocation. With happening and part it is posted once. */
  readonly subject: string;
  readonly part: number;
  readonly debit: Account;
  readonly credit: Account;
  readonly amount: number;
}

/** Which amount of what happened a posting takes. `cameBack`: all of what was rejected, of what was returned only what was sent. */
export type Measure = 'amount' | 'gross' | 'net' | 'withheld' | 'cameBack';

interface Move {
  readonly debit: Account;
  readonly credit: Account;
  readonly of: Measure;
}

/** What is posted when something happens to money; the database posts whole registers by the same table. */
export const POSTINGS = {
  fundsAllocated: [{ debit: 'bank', credit: 'funds', of: 'amount' }],
  /** The list is locked: the money is owed to the family. */
  accrued: [{ debit: 'aidExpense', credit: 'payable', of: 'gross' }],
  sent: [{ debit: 'payable', credit: 'inTransit', of: 'net' }],
  settled: [
    { debit: 'inTransit', credit: 'bank', of: 'net' },
    { debit: 'payable', credit: 'receivable', of: 'withheld' },
  ],
  rejected: [{ debit: 'inTransit', credit: 'payable', of: 'net' }],
  returned: [{ debit: 'bank', credit: 'payable', of: 'net' }],
  /** What came back is due anew in a later register, and accrued with it. */
  released: [{ debit: 'payable', credit: 'aidExpense', of: 'cameBack' }],
  debtEstablished: [{ debit: 'receivable', credit: 'aidExpense', of: 'amount' }],
  debtRaised: [{ debit: 'receivable', credit: 'aidExpense', of: 'amount' }],
  debtReduced: [{ debit: 'aidExpense', credit: 'receivable', of: 'amount' }],
  debtRepaid: [{ debit: 'bank', credit: 'receivable', of: 'amount' }],
  /** What was repaid of a debt that no longer stands went back to the family. */
  repaymentReturned: [{ debit: 'receivable', credit: 'bank', of: 'amount' }],
  debtWrittenOff: [{ debit: 'writtenOff', credit: 'receivable', of: 'amount' }],
} as const satisfies Record<string, readonly Move[]>;
export type Happening = keyof typeof POSTINGS;

/** The amounts of what happened, whole tiyn. */
export type Amounts = Readonly<Partial<Record<Measure, number>>>;

/** The postings of a happening; of nothing nothing is posted. Throws RangeError for an amount that is not whole or negative. */
export function postingsOf(happening: Happening, subject: string, amounts: Amounts): readonly Posting[] {
  return POSTINGS[happening].flatMap(({ debit, credit, of }, part) => {
    const amount = amounts[of] ?? 0;
    if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`${happening}: ${of} is not whole tiyn`);
    return amount === 0 ? [] : [{ happening, subject, part, debit, credit, amount }];
  });
}
