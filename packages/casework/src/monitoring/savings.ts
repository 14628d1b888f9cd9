/** What is due for a month, whole tiyn; a month is `2026-11`. */
export interface DueMonth {
  readonly month: string;
  readonly amount: number;
}

/** What a finding saves in one month, whole tiyn. */
export interface SavedMonth {
  readonly month: string;
  readonly amount: number;
}

const sumByMonth = (due: readonly DueMonth[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { month, amount } of due) sums.set(month, (sums.get(month) ?? 0) + amount);
  return sums;
};

/**
 * What a finding saves: month by month what was due before less what is due after, from a month on. Only what had been
 * awarded is counted and nothing is stretched into the future; where more is due after, nothing is saved. Months before are
 * no saving: what was paid for them is a matter of recovery.
 */
export function savingsOf(before: readonly DueMonth[], after: readonly DueMonth[], fromMonth: string): SavedMonth[] {
  const now = sumByMonth(after);
  return [...sumByMonth(before)]
    .filter(([month]) => month >= fromMonth)
    .map(([month, amount]) => ({ month, amount: amount - (now.get(month) ?? 0) }))
    .filter(({ amount }) => amount > 0)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
}
