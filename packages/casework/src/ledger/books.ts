import { type Account, ACCOUNTS } from './accounts.ts';
import type { Posting } from './posting.ts';

/** What stands on each account, debit less credit, whole tiyn. */
export type Balances = Readonly<Record<Account, number>>;

/** Nothing was ever posted. */
export const noBalances: Balances = {
  funds: 0,
  bank: 0,
  aidExpense: 0,
  payable: 0,
  inTransit: 0,
  receivable: 0,
  writtenOff: 0,
};

/** The balances after postings. */
export const posted = (
  balances: Balances,
  postings: readonly Pick<Posting, 'debit' | 'credit' | 'amount'>[],
): Balances =>
  postings.reduce<Balances>((sums, { debit, credit, amount }) => {
    const debited = { ...sums, [debit]: sums[debit] + amount };
    return { ...debited, [credit]: debited[credit] - amount };
  }, balances);

/** What is owed to and by one family: by the books, and by payments and debts. Whole tiyn. */
export interface FamilyBooks {
  readonly case: string;
  readonly payable: number;
  /** Locked and not sent, and what came back and is not due anew yet. */
  readonly toBePaid: number;
  readonly receivable: number;
  /** Debts decided on and still open. */
  readonly owed: number;
}

/** The books, and what they must agree with. */
export interface Books {
  readonly balances: Balances;
  /** Net of the payments ordered from the bank and not answered for good. */
  readonly inFlight: number;
  /** Money given, less what left, plus what came back, by allocations, statements and repayments. */
  readonly atBank: number;
  readonly families: Iterable<FamilyBooks>;
}

/** Where the books do not agree with what they are about. */
export interface Disagreement {
  readonly code: 'unbalanced' | 'transit' | 'bank' | 'payable' | 'payableNegative' | 'receivable';
  /** The case, where it is about one. */
  readonly case: string | null;
  readonly booked: number;
  readonly expected: number;
}

function* disagreements({ balances, inFlight, atBank, families }: Books): Generator<Disagreement> {
  const differs = (code: Disagreement['code'], of: string | null, booked: number, expected: number): Disagreement[] =>
    booked === expected ? [] : [{ code, case: of, booked, expected }];
  yield* differs(
    'unbalanced',
    null,
    ACCOUNTS.reduce((sum, account) => sum + balances[account], 0),
    0,
  );
  yield* differs('transit', null, -balances.inTransit, inFlight);
  yield* differs('bank', null, balances.bank, atBank);
  for (const family of families) {
    if (family.payable < 0) yield { code: 'payableNegative', case: family.case, booked: family.payable, expected: 0 };
    yield* differs('payable', family.case, family.payable, family.toBePaid);
    yield* differs('receivable', family.case, family.receivable, family.owed);
  }
}

/** Everywhere the books disagree with payments, bank and debts; an empty list is what an auditor wants to see. */
export const checkBooks = (books: Books): readonly Disagreement[] => [...disagreements(books)];
