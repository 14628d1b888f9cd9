import { parseDay } from '@tirek/rules';

const two = (text: string): string => text.padStart(2, '0');

/** Reads a day as officers type it: `05.03.1990`, `5.3.1990`, `05031990`; undefined where it is none. */
export function readTypedDay(text: string): string | undefined {
  const [, date, month, year] = /^(\d{1,2})[.\-/ ](\d{1,2})[.\-/ ](\d{4})$/.exec(text.trim()) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim()) ?? [undefined];
  if (date === undefined || month === undefined || year === undefined) return undefined;
  const iso = `${year}-${two(month)}-${two(date)}`;
  return parseDay(iso) === undefined ? undefined : iso;
}

/** An ISO day as it is typed; empty where there is none. */
export const toTypedDay = (iso: string | undefined): string =>
  iso === undefined ? '' : iso.split('-').toReversed().join('.');
