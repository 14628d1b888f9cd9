import { type Fact, MEMBER_FACTS } from '@tirek/casework';
import { incomeKinds } from '@tirek/law';

/** What may be corrected after a decision: whose, which fact. Who belongs to the family is a matter of a new application. */
const NOT_CORRECTED: readonly Fact[] = ['resident', 'sex', 'citizenship'];

/** Facts of a member, incomes first: they change most often. */
export const MEMBER_CORRECTIONS: readonly Fact[] = [
  ...incomeKinds.map((kind): Fact => `income.${kind}`),
  ...MEMBER_FACTS.filter((fact) => !NOT_CORRECTED.includes(fact)),
];
/** Facts of the whole family. */
export const FAMILY_CORRECTIONS: readonly Fact[] = ['dwellings', 'property'];

/** The first day of a month chosen by month and year; undefined where the year is none. */
export function monthStart(month: string, year: string): string | undefined {
  const isYear = /^(19|20)\d{2}$/.test(year.trim());
  return isYear && month !== '' ? `${year.trim()}-${month.padStart(2, '0')}-01` : undefined;
}

/** First and last day of the quarter before the quarter of a day: whose incomes count. */
export function quarterBefore(iso: string): { readonly from: string; readonly to: string } {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  const first = Math.floor((month - 1) / 3) * 3 - 2;
  const [y, m] = first < 1 ? [year - 1, first + 12] : [year, first];
  const two = (n: number): string => String(n).padStart(2, '0');
  const last = m === 4 || m === 7 ? 30 : 31;
  // The last month of a quarter: March 31, June 30, September 30, December 31.
  return { from: `${y}-${two(m)}-01`, to: `${y}-${two(m + 2)}-${last}` };
}
