/** The month of an ISO day, `2018-07`. */
export const monthOf = (isoDay: string): string => isoDay.slice(0, 7);

/** The month after another, `2018-12` → `2019-01`. */
export function monthAfter(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
