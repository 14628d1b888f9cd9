import { tengeText } from '@tirek/family';
import type { Language } from './language.ts';

/*
 * Chromium carries no Kazakh number and date data though it says it does, so all three languages are written by these
 * tables: the same in the browser, in Node and on paper. Compared with Node's ICU in the test beside.
 */

const NARROW_SPACE = '\u202f';
const MINUS = '\u2212';

const MONTHS: Record<Language, readonly string[]> = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const RUSSIAN_MONTHS_OF = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
  ' ',
);

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, NARROW_SPACE);

/** A number with thousands set apart and at most `decimals` places, trailing noughts left out: `24 245`, `0,5` (en `0.5`). */
export function writeNumber(language: Language, value: number, decimals = 2): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const kept = fraction.replace(/0+$/, '');
  const sign = value < 0 && (Number(whole) !== 0 || kept !== '') ? MINUS : '';
  return `${sign}${grouped(whole)}${kept === '' ? '' : `${language === 'en' ? '.' : ','}${kept}`}`;
}

/** Tenge, with tiyn only where there are any, and then always two places: `24 245 ₸`, `6 487,50 ₸`. */
export const writeTenge = (language: Language, amount: number): string => tengeText(amount, language);

/** A share as per cent: 0.5 → `50 %` (en `50%`). */
export const writePercent = (language: Language, share: number): string =>
  `${writeNumber(language, share * 100, 1)}${language === 'en' ? '' : NARROW_SPACE}%`;

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly date: number;
}
function partsOf(iso: string): Parts {
  const [year = '', month = '', date = ''] = iso.split('-');
  return { year, month: Number(month), date: Number(date) };
}

/** An ISO day for a column of figures: `22.11.2026`. */
export function writeDay(iso: string): string {
  const [year, month, date] = iso.split('-');
  return `${date}.${month}.${year}`;
}

/** An ISO day in a sentence: `2026 жылғы 22 қараша` · `22 ноября 2026 года` · `22 November 2026`. */
export function writeLongDay(language: Language, iso: string): string {
  const { year, month, date } = partsOf(iso);
  if (language === 'kk') return `${year} жылғы ${date} ${MONTHS.kk[month - 1]}`;
  if (language === 'ru') return `${date} ${RUSSIAN_MONTHS_OF[month - 1]} ${year} года`;
  return `${date} ${MONTHS.en[month - 1]} ${year}`;
}

export const monthName = (language: Language, month: number): string => MONTHS[language][month - 1] ?? '';

/** The months of a quarter by name, from its first day: `2026 жылғы шілде, тамыз және қыркүйек`. */
export function writeQuarter(language: Language, firstDay: string): string {
  const { year, month } = partsOf(firstDay);
  const [a, b, c] = [0, 1, 2].map((i) => monthName(language, month + i));
  if (language === 'kk') return `${year} жылғы ${a}, ${b} және ${c}`;
  if (language === 'ru') return `${a}, ${b} и ${c} ${year} года`;
  return `${a}, ${b} and ${c} ${year}`;
}
