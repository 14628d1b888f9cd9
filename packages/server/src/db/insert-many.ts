import { type Insertable, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Columns that are written as the text of their JSON. */
const AS_TEXT: ReadonlySet<string> = new Set(['body', 'facts', 'composition']);

const toHex = (value: unknown): unknown =>
  value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value;
/** Bytes as PostgreSQL reads them from a text. */
const withHex = (row: object): object =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toHex(value)]));

/**
 * Writes many rows with one statement and one parameter, however many they are: all of them have the columns of the first.
 * JSON columns take their text, as everywhere.
 */
export async function insertMany<Name extends keyof Tables>(
  db: Transaction<Tables>,
  table: Name,
  rows: readonly Insertable<Tables[Name]>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const names = Object.keys(first);
  const values = names.map((name) => (AS_TEXT.has(name) ? sql`(${sql.ref(name)} #>> '{}')::jsonb` : sql.ref(name)));
  await sql`insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
    select ${sql.join(values)}
    from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows.map(withHex))}::json)`.execute(db);
}
