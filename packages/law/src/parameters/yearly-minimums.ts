import type { Minor, Stretch } from '@tirek/rules';
import { press } from './confidence.ts';
import { tenge } from './tenge.ts';

/* Bureau of National Statistics, element 1641 (subsistence minimum by region and year), read through a public copy of that day. */
const backing = press('stat.gov.kz 1641, 01.09.2026', '2026-11-22');

/** Subsistence minimums of successive years, in tenge a month, as stretches that each live in the year they describe. */
export const yearlyMinimums = (firstYear: number, amounts: readonly number[]): Stretch<Minor>[] =>
  amounts.map((amount, i) => ({
    from: `${firstYear + i}-01-01`,
    until: `${firstYear + i}-12-31`,
    value: tenge(amount),
    ...backing,
  }));
