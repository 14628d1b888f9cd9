/** The quarter of a day, `2026-Q1`. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The quarter so many after another (before it, where negative). */
export function quarterAfter(quarter: string, count: number): string {
  const [year = '0', number = '1'] = quarter.split('-Q');
  const place = Number(year) * 4 + Number(number) - 1 + count;
  return `${Math.floor(place / 4)}-Q${(place % 4) + 1}`;
}

/** The last quarters up to the next one, the newest first. */
export const lastQuarters = (day: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => quarterAfter(quarterOf(day), 1 - i));
