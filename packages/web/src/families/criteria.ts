import type { FamilySearch } from '@tirek/server/contract';

/** What is typed into the search, as it is typed. */
export const CRITERIA = ['iin', 'name', 'address', 'number'] as const;
export type Criterion = (typeof CRITERIA)[number];
export type Criteria = Readonly<Record<Criterion, string>>;
export const noCriteria: Criteria = { iin: '', name: '', address: '', number: '' };

/** What is asked of the server; the page of the answer is chosen apart. */
export type Asked = Omit<FamilySearch, 'after' | 'limit'>;

export type Reading =
  | { readonly ok: true; readonly asked: Asked }
  | { readonly ok: false; readonly field: Criterion; readonly why: 'iin.wrong' | 'short' | 'empty' };

const SHORTEST = 2;

/** Reads what was typed; the first field that stands in the way is named. An IIN may be typed with spaces. */
export function readCriteria(typed: Criteria): Reading {
  const iin = typed.iin.replace(/\s/g, '');
  if (iin !== '' && !/^\d{12}$/.test(iin)) return { ok: false, field: 'iin', why: 'iin.wrong' };
  const texts = (['name', 'address', 'number'] as const).map((field) => [field, typed[field].trim()] as const);
  const short = texts.find(([, text]) => text !== '' && text.length < SHORTEST);
  if (short) return { ok: false, field: short[0], why: 'short' };
  const asked = { ...(iin === '' ? {} : { iin }), ...Object.fromEntries(texts.filter(([, text]) => text !== '')) };
  return Object.keys(asked).length > 0 ? { ok: true, asked } : { ok: false, field: 'iin', why: 'empty' };
}
