import { type RawBuilder, sql } from 'kysely';
import type { Sort } from '../contract/order.ts';

/** What rows without a value are ordered as: behind all others, whichever way the list goes. */
const LAST = {
  date: { asc: '9999-12-31', desc: '0001-01-01', form: /^\d{4}-\d\d-\d\d$/ },
  bigint: { asc: '9223372036854775807', desc: '-1', form: /^-?\d{1,19}$/ },
  text: { asc: '\u{10ffff}', desc: '', form: /^[^\0]{0,120}$/u },
  uuid: {
    asc: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
    desc: '00000000-0000-0000-0000-000000000000',
    form: /^[0-9a-f-]{36}$/,
  },
} as const;
type Type = keyof typeof LAST;

/** Something a row has: what it is in SQL, and its type there. Amounts and counts are not negative. */
export interface Ordinate {
  readonly of: RawBuilder<unknown>;
  readonly type: Type;
  /** No row is without it: an index on it can be used. */
  readonly always?: true;
}

/** What a list may be ordered by, and the ids that put rows which are alike in one order. */
export interface Orderable<Field extends string> {
  readonly fields: Readonly<Record<Field, Ordinate>>;
  readonly ids: readonly Ordinate[];
}

/** What of a list is asked: in which order, after which place, how many rows. */
export interface ListAsked<Field extends string> {
  readonly sort: Sort<Field>;
  /** The `next` of the page before; one that is none begins anew. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A list in the order that was asked, from where its page before ended. */
export interface Ordered {
  /** Selected with each row as `place`; where the next page begins if the row is the last one. */
  readonly place: RawBuilder<string>;
  readonly orderBy: RawBuilder<unknown>;
  /** Whether a row comes after the page before. */
  readonly follows: RawBuilder<boolean>;
}

/** What the place holds, where it was made for this order; a place that is none begins anew. */
function readPlace(after: string | undefined, sort: string, types: readonly Type[]): readonly string[] | undefined {
  if (after === undefined) return undefined;
  const [asked, ...values] = Buffer.from(after, 'base64url').toString().split('\n');
  if (asked !== sort || values.length !== types.length) return undefined;
  const fits = types.every((type, i) => {
    const value = values[i] ?? '';
    return LAST[type].form.test(value) && (type !== 'date' || !Number.isNaN(Date.parse(value)));
  });
  return fits ? values : undefined;
}

/** The order of a list: by a field, then by ids in the same direction, so that no row is told twice or left out. */
export function ordered<Field extends string>(
  { fields, ids }: Orderable<Field>,
  sort: Sort<Field>,
  after: string | undefined,
): Ordered {
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  // The name without its minus is one of the fields: `sortOf` lets in no other.
  const { of, type, always } = fields[sort.replace(/^-/, '') as Field];
  const first = always ? of : sql`coalesce(${of}, ${LAST[type][direction]}::${sql.raw(type)})`;
  const parts = [{ of: first, type }, ...ids];
  const values = readPlace(
    after,
    sort,
    parts.map((part) => part.type),
  );
  const row = sql.join(parts.map((part) => part.of));
  const bound = sql.join(parts.map((part, i) => sql`${values?.[i]}::${sql.raw(part.type)}`));
  return {
    place: sql<string>`concat_ws(e'\n', ${sort}::text, ${sql.join(parts.map((part) => sql`(${part.of})::text`))})`,
    orderBy: sql.join(parts.map((part) => sql`${part.of} ${sql.raw(direction)}`)),
    follows: values
      ? sql<boolean>`(${row}) ${sql.raw(direction === 'asc' ? '>' : '<')} (${bound})`
      : sql<boolean>`true`,
  };
}

/** A page of a list. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  /** What the next page is asked with; null on the last. */
  readonly next: string | null;
}

/** The page of what was found with one row more than it holds. */
export function pageOf<Found extends { readonly place: string }, Row>(
  found: readonly Found[],
  limit: number,
  toRow: (row: Found) => Row,
): ListPage<Row> {
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page.map(toRow),
    next: found.length > limit && last ? Buffer.from(last.place).toString('base64url') : null,
  };
}
