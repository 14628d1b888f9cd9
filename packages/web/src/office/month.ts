import { monthName } from '../language/format.ts';
import type { Language } from '../language/language.ts';

/** A month as it is written in a table: `2018-07` → `шілде 2018`. */
export const monthText = (language: Language, month: string): string =>
  `${monthName(language, Number(month.slice(5, 7)))} ${month.slice(0, 4)}`;
