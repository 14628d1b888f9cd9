import { type Day, parseDay } from '@tirek/rules';

const POINTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** `2018-05-10` as people write it here: `10.05.2018`. */
export function shownDay(iso: string): string {
  const [year, month, date] = iso.split('-');
  return year && month && date ? `${date}.${month}.${year}` : iso;
}

/** Reads a day from the command line: `2018-05-10` or `10.05.2018`; undefined where it is none. */
export function readDay(text: string): Day | undefined {
  const match = POINTED.exec(text);
  if (!match) return parseDay(text);
  const [, date = '', month = '', year = ''] = match;
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

/** The calendar day it is where the command runs. */
export function today(): Day {
  const now = new Date();
  const iso = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  const day = parseDay(iso.join('-'));
  if (day === undefined) throw new RangeError('the clock of this computer is outside the calendar');
  return day;
}
