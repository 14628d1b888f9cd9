const MONTHS_A_YEAR = 12;

/** The month of a day and so many before it, the latest first: `2026-11`. */
export function lastMonths(day: string, count: number): readonly string[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const last = year * MONTHS_A_YEAR + month - 1;
  return Array.from({ length: count }, (_, back) => {
    const at = last - back;
    return `${Math.floor(at / MONTHS_A_YEAR)}-${String((at % MONTHS_A_YEAR) + 1).padStart(2, '0')}`;
  });
}
