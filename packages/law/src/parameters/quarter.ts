import { dayOf, isoDay, quarterOf } from '@tirek/rules';

const QUARTER = /^(\d{4})-Q([1-4])$/;

/** First and last day of a quarter written as `2025-Q3`, for a stretch that lives in it. Throws RangeError on another shape. */
export function quarter(written: string): { readonly from: string; readonly until: string } {
  const match = QUARTER.exec(written);
  if (!match) throw new RangeError(`not a quarter such as 2025-Q3: ${written}`);
  const { from, to } = quarterOf(dayOf(Number(match[1]), Number(match[2]) * 3, 1));
  return { from: isoDay(from), until: isoDay(to) };
}
