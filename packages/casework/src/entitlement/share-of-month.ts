/** Days of a month with one monthly amount, tenge. */
export interface DaysAt {
  readonly tenge: number;
  readonly days: number;
}

const TIYN = 100;

/**
 * What is due for a month of which only some days, or days with different amounts, count: each day its share, all of
 * them rounded once, half up to the tenge (doubt `proRata`). Whole tiyn; the last stretch that has money bears the rounding.
 */
export function shareOfMonth(
  stretches: readonly DaysAt[],
  daysInMonth: number,
): { readonly total: number; readonly parts: readonly number[] } {
  const shares = stretches.map(({ tenge, days }) => tenge * days);
  const sum = shares.reduce((a, b) => a + b, 0);
  const total = Math.floor((2 * sum + daysInMonth) / (2 * daysInMonth)) * TIYN;
  const parts = shares.map((share) => Math.floor((share * TIYN) / daysInMonth));
  const bearer = shares.findLastIndex((share) => share > 0);
  const rest = total - parts.reduce((a, b) => a + b, 0);
  return { total, parts: parts.map((part, i) => (i === bearer ? part + rest : part)) };
}
