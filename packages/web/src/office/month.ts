import { monthName } from '../language/format.ts';
import type { Language } from '../language/language.ts';

const nameOf = (language: Language, month: string): string => monthName(language, Number(month.slice(5, 7)));
const yearOf = (month: string): string => month.slice(0, 4);
/** Months counted from the year 0, so that neighbours differ by one. */
const placeOf = (month: string): number => Number(yearOf(month)) * 12 + Number(month.slice(5, 7));

/** A month as it is written in a table: `2018-07` → `2018 ж. шілде`, `июль 2018`, `July 2018`. */
export const monthText = (language: Language, month: string): string =>
  language === 'kk' ? `${yearOf(month)} ж. ${nameOf(language, month)}` : `${nameOf(language, month)} ${yearOf(month)}`;

/** Months that follow one another, the year said once where it is one: `2018 ж. наурыз – маусым`. */
function runText(language: Language, first: string, last: string): string {
  if (first === last) return monthText(language, first);
  if (yearOf(first) !== yearOf(last)) return `${monthText(language, first)} – ${monthText(language, last)}`;
  return language === 'kk'
    ? `${monthText(language, first)} – ${nameOf(language, last)}`
    : `${nameOf(language, first)} – ${monthText(language, last)}`;
}

/** Several months in their order, those without a gap between them as one stretch. */
export function monthsText(language: Language, months: readonly string[]): string {
  const runs: [first: string, last: string][] = [];
  for (const month of months.toSorted()) {
    const run = runs.at(-1);
    if (run && placeOf(month) - placeOf(run[1]) <= 1) run[1] = month;
    else runs.push([month, month]);
  }
  return runs.map(([first, last]) => runText(language, first, last)).join(', ');
}
