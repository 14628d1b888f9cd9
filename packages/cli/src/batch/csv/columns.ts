import { incomeKinds } from '@tirek/law';
import { FamilyMember, nearestName, PROPERTY_KINDS } from '@tirek/family';
import type { Said } from '../../words/translate.ts';
import { separatorOf, type Separator, splitRow } from './split-row.ts';

/** Columns about the family as a whole; it is enough to fill them in the family's first row. */
export const FAMILY_COLUMNS = ['on', 'territory', 'settlement', 'unstated', 'povertyLine'] as const;
/** Columns about the member of the row. */
export const MEMBER_COLUMNS: readonly string[] = Object.keys(FamilyMember.shape);
/** Columns about a dwelling; each row may state one. */
export const DWELLING_COLUMNS = ['dwellingOwned', 'dwellingArea', 'dwellingEmergency'] as const;
/** Columns with the amount of an income a month, and with the number of working things of a kind. */
export const INCOME_COLUMNS: readonly string[] = incomeKinds;
export const PROPERTY_COLUMNS: readonly string[] = PROPERTY_KINDS.filter((kind) => kind !== 'other');

export const KNOWN_COLUMNS: readonly string[] = [
  'family',
  ...FAMILY_COLUMNS,
  ...MEMBER_COLUMNS,
  ...DWELLING_COLUMNS,
  ...INCOME_COLUMNS,
  ...PROPERTY_COLUMNS,
];
const NEEDED = ['family', 'relation'];

export type Header =
  | { readonly ok: true; readonly separator: Separator; readonly columns: readonly string[] }
  | { readonly ok: false; readonly wrong: Said };

function unknownColumn(column: string): Said {
  const meant = nearestName(column, KNOWN_COLUMNS);
  return meant ? ['csv.unknownColumnMeant', { column, meant }] : ['csv.unknownColumn', { column }];
}

/** Reads the first line of a CSV file; columns may stand in any order, and `family` and `relation` must be there. */
export function readHeader(text: string): Header {
  const separator = separatorOf(text);
  const columns = splitRow(text, separator).cells;
  const unknown = columns.find((column) => !KNOWN_COLUMNS.includes(column));
  if (unknown !== undefined) return { ok: false, wrong: unknownColumn(unknown) };
  const twice = columns.find((column, i) => columns.indexOf(column) !== i);
  if (twice !== undefined) return { ok: false, wrong: ['csv.columnTwice', { column: twice }] };
  const absent = NEEDED.find((column) => !columns.includes(column));
  if (absent !== undefined) return { ok: false, wrong: ['csv.columnMissing', { column: absent }] };
  return { ok: true, separator, columns };
}
