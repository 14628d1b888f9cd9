import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import pg from 'pg';

/*
 * A backup is one file: gzipped lines, the first letter says what a line is. H the head, T a table begins, R one row as
 * JSON, E the table ends (rows and SHA-256 of its lines), Z the end: a file without it was cut short.
 * pg_dump does not come with the PostgreSQL of npm, and this needs no superuser.
 */

/** Filled by the migrations themselves. */
const OF_THE_SCHEMA = ['schema_migration', 'incompatible_role'];
const ROWS_AT_ONCE = 500;
/** Documents make large rows; so many characters are sent at once. */
const TEXT_AT_ONCE = 8 * 1024 * 1024;

export interface BackupReport {
  readonly tables: number;
  readonly rows: number;
}

interface Head {
  readonly tirek: 'backup';
  readonly version: 1;
  readonly at: string;
  readonly migrations: readonly string[];
}

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

const quoted = (names: readonly string[]): string => names.map((name) => pg.escapeIdentifier(name)).join(', ');

async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  // a connection lost while nothing is asked is told by the next question, not by the end of the process
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Tables with the columns that are written, not computed. */
async function readTables(client: pg.Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
         and a.attgenerated = '' and c.relname <> all ($1)
       group by c.relname order by c.relname`,
    [OF_THE_SCHEMA],
  );
  return rows;
}

async function readMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from schema_migration order by name');
  return rows.map(({ name }) => name);
}

async function* linesOf(client: pg.Client, { name, columns }: Table): AsyncGenerator<string> {
  yield `T${JSON.stringify({ name, columns })}\n`;
  const hash = createHash('sha256');
  let count = 0;
  await client.query(`declare rows no scroll cursor for
    select to_json(one)::text as line from (select ${quoted(columns)} from ${pg.escapeIdentifier(name)}) as one`);
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${ROWS_AT_ONCE} from rows`);
    for (const { line } of rows) {
      hash.update(line).update('\n');
      yield `R${line}\n`;
    }
    count += rows.length;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await client.query('close rows');
  yield `E${JSON.stringify({ rows: count, sha256: hash.digest('hex') })}\n`;
}

/**
 * Writes everything in the database at one moment into a file, while others work. What is sealed stays sealed: without
 * the keys (`keys.json`, kept elsewhere) the file tells of nobody, and is worth nothing.
 */
export async function writeBackup(ownerUrl: string, file: string): Promise<BackupReport> {
  return withClient(ownerUrl, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    const migrations = await readMigrations(client);
    await client.query('set local role tirek_backup');
    const tables = await readTables(client);
    let rows = 0;
    async function* lines(): AsyncGenerator<string> {
      yield `H${JSON.stringify({ tirek: 'backup', version: 1, at: new Date().toISOString(), migrations } satisfies Head)}\n`;
      for (const table of tables) {
        for await (const line of linesOf(client, table)) {
          if (line.startsWith('R')) rows += 1;
          yield line;
        }
      }
      yield `Z${JSON.stringify({ tables: tables.length, rows })}\n`;
    }
    const unfinished = `${file}.unfinished`;
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    await chmod(unfinished, 0o600);
    await rename(unfinished, file);
    await client.query('commit');
    return { tables: tables.length, rows };
  });
}

/** Puts rows of one table in, so many at once, and proves at its end that they are all there and unchanged. */
class TableFiller {
  readonly client: pg.Client;
  readonly table: Table;
  #hash = createHash('sha256');
  #batch: string[] = [];
  #length = 0;
  #count = 0;
  constructor(client: pg.Client, table: Table) {
    this.client = client;
    this.table = table;
  }
  async add(row: string): Promise<void> {
    this.#hash.update(row).update('\n');
    this.#batch.push(row);
    this.#length += row.length;
    this.#count += 1;
    if (this.#batch.length >= ROWS_AT_ONCE || this.#length >= TEXT_AT_ONCE) await this.#flush();
  }
  async #flush(): Promise<void> {
    if (this.#batch.length === 0) return;
    const { name, columns } = this.table;
    const [table, list] = [pg.escapeIdentifier(name), quoted(columns)];
    await this.client.query(
      `insert into ${table} (${list}) select ${list} from json_populate_recordset(null::${table}, $1)`,
      [`[${this.#batch.join(',')}]`],
    );
    this.#batch = [];
    this.#length = 0;
  }
  async end({ rows, sha256 }: { rows: number; sha256: string }): Promise<void> {
    await this.#flush();
    if (rows !== this.#count || sha256 !== this.#hash.digest('hex'))
      throw new Error(`the backup is damaged: table ${this.table.name} is not what was written`);
  }
}

/** Rules that look at one row at a time, and row-level security for the owner, are off until everything is there. */
async function setRules(client: pg.Client, tables: readonly Table[], on: boolean): Promise<void> {
  for (const { name } of tables) {
    const table = pg.escapeIdentifier(name);
    const force = on ? 'force' : 'no force';
    await client.query(`alter table ${table} ${force} row level security, ${on ? 'enable' : 'disable'} trigger user`);
  }
}

async function requireEmpty(client: pg.Client, tables: readonly Table[]): Promise<void> {
  for (const { name } of tables) {
    const { rowCount } = await client.query(`select from ${pg.escapeIdentifier(name)} limit 1`);
    if (rowCount !== 0) throw new Error(`restore into an empty database only: table ${name} is not empty`);
  }
}

async function requireSameSchema(client: pg.Client, { migrations }: Head): Promise<void> {
  const here = await readMigrations(client);
  if (here.join() === migrations.join()) return;
  throw new Error(
    `the backup was made by another version of the program: its schema ends with ${migrations.at(-1)}, here with ${here.at(-1)}`,
  );
}

async function fill(client: pg.Client, file: string): Promise<BackupReport> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity });
  let filler: TableFiller | undefined;
  let end: BackupReport | undefined;
  for await (const line of lines) {
    const rest = line.slice(1);
    if (line.startsWith('R')) await filler?.add(rest);
    else if (line.startsWith('T')) filler = new TableFiller(client, JSON.parse(rest) as Table);
    else if (line.startsWith('E')) await filler?.end(JSON.parse(rest) as { rows: number; sha256: string });
    else if (line.startsWith('H')) await requireSameSchema(client, JSON.parse(rest) as Head);
    else if (line.startsWith('Z')) end = JSON.parse(rest) as BackupReport;
  }
  if (!end) throw new Error('the backup is damaged: its end is missing');
  return end;
}

/**
 * Puts a backup into an empty, migrated database, all or nothing. Throws where the file is damaged or cut short, comes from
 * another version of the program, or the database is not empty.
 */
export async function restoreBackup(ownerUrl: string, file: string): Promise<BackupReport> {
  return withClient(ownerUrl, async (client) => {
    await client.query('begin');
    try {
      const tables = await readTables(client);
      await setRules(client, tables, false);
      await requireEmpty(client, tables);
      // Rows may refer to rows that come later.
      await client.query('set constraints all deferred');
      const report = await fill(client, file);
      await client.query('set constraints all immediate');
      await setRules(client, tables, true);
      await client.query('commit');
      return report;
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    }
  });
}
