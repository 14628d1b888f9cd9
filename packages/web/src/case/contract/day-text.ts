import { parseDay } from '@tirek/rules';
import { writeDay } from '../../language/format.ts';

/** A day as it is typed into one field: `3.9.2026`, `03092026`, `03.09.2026`. */
export function readDayText(text: string): string | undefined {
  const digits = /^(\d{1,2})[.,/\s-]*(\d{1,2})[.,/\s-]*(\d{4})$/.exec(text.trim());
  const [, date = '', month = '', year = ''] = digits ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return digits && parseDay(iso) !== undefined ? iso : undefined;
}

/** The same the other way; nothing for no day. */
export const dayText = (iso: string | undefined): string => (iso === undefined || iso === '' ? '' : writeDay(iso));
