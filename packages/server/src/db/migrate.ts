import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';

const FOLDER = new URL('migrations/', import.meta.url);
/** Any number, the same in every server: only one of them migrates at a time. */
const LOCK = 727_001;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

async function readMigrations(folder: URL): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function apply(client: pg.Client, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into schema_migration (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name}`, { cause: error });
  }
}

async function readApplied(client: pg.Client): Promise<Map<string, string>> {
  await client.query(
    `create table if not exists schema_migration
       (name text primary key, sha256 text not null, applied_at timestamptz not null default now())`,
  );
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from schema_migration');
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

/**
 * Brings the schema forward to this version of the program: each file once, in order, one transaction each, under a lock.
 * Returns the names of those applied. Throws where a file was changed after it had been applied, or the database has
 * been migrated by a newer program.
 */
export async function migrate(ownerUrl: string, folder = FOLDER): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  // a connection lost while nothing is asked is told by the next question, not by the end of the process
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const applied = await readApplied(client);
    const migrations = await readMigrations(folder);
    const unknown = [...applied.keys()].find((name) => !migrations.some((migration) => migration.name === name));
    if (unknown !== undefined) throw new Error(`the database was migrated by a newer program (${unknown})`);
    const changed = migrations.find(({ name, sha256 }) => (applied.get(name) ?? sha256) !== sha256);
    if (changed) throw new Error(`migration ${changed.name} was changed after it had been applied`);
    const missing = migrations.filter(({ name }) => !applied.has(name));
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
