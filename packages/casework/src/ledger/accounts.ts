/**
 * Accounts of the books. Kept for a territory: money given to it, what aid has cost, the bank, what is on its way to the
 * bank, what was written off. Kept for a family: what is owed to it, and what it owes.
 */
export const ACCOUNTS = ['funds', 'bank', 'aidExpense', 'payable', 'inTransit', 'receivable', 'writtenOff'] as const;
export type Account = (typeof ACCOUNTS)[number];
