import { parseDay } from '@tirek/rules';

/** A day as it is being typed. */
export interface DayFields {
  readonly date: string;
  readonly month: string;
  readonly year: string;
}

export const noDay: DayFields = { date: '', month: '', year: '' };

export function toDayFields(iso: string | undefined): DayFields {
  if (iso === undefined) return noDay;
  const [year = '', month = '', date = ''] = iso.split('-');
  return { date: String(Number(date)), month: String(Number(month)), year };
}

export type DayReading =
  | { readonly ok: true; readonly iso: string }
  | { readonly ok: false; readonly why: 'missing' | 'noSuchDay'; readonly field: keyof DayFields };

const isDigits = (text: string): boolean => /^\d+$/.test(text);

/** Reads what was typed; says which field stands in the way. */
export function readDayFields({ date, month, year }: DayFields): DayReading {
  const [d, m, y] = [date.trim(), month, year.trim()];
  if (d === '') return { ok: false, why: 'missing', field: 'date' };
  if (m === '') return { ok: false, why: 'missing', field: 'month' };
  if (y === '') return { ok: false, why: 'missing', field: 'year' };
  const iso = `${y.padStart(4, '0')}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  if (!isDigits(d) || parseDay(iso) === undefined)
    return { ok: false, why: 'noSuchDay', field: isDigits(y) && y.length === 4 ? 'date' : 'year' };
  return { ok: true, iso };
}
