import { type Insertable, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Columns whose values are the text of their JSON. */
const AS_TEXT: ReadonlySet<string> = new Set(['body', 'facts', 'composition', 'parts', 'proofs']);

/** A value as JSON that PostgreSQL reads: bytes in their own notation, JSON as it stands. */
function toJson(column: string, value: unknown): string {
  if (AS_TEXT.has(column) && typeof value === 'string') return value;
  if (value instanceof Uint8Array) return `"\\\\x${Buffer.from(value).toString('hex')}"`;
  return JSON.stringify(value) ?? 'null';
}

const rowToJson = (row: object): string =>
  `{${Object.entries(row)
    .map(([column, value]) => `${JSON.stringify(column)}:${toJson(column, value)}`)
    .join()}}`;

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
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)));
  const json = `[${rows.map(rowToJson).join()}]`;
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`.execute(db);
}
