import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.ts';
import { migrate } from './migrate.ts';

let database: FreshDatabase;
let folder: string;
beforeAll(async () => {
  database = await freshDatabase();
  await database.asSuperuser('delete from schema_migration');
  folder = mkdtempSync(path.join(tmpdir(), 'tirek-migrations-'));
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const write = (name: string, sql: string): void => writeFileSync(path.join(folder, name), sql);
const run = () => migrate(database.ownerUrl, pathToFileURL(`${folder}/`));

describe('migrations', () => {
  test('are applied once and in order, also by several servers that start together', async () => {
    write('0001_a.sql', 'create table a (n int); insert into a values (1)');
    write('0002_b.sql', 'insert into a values (2)');
    const applied = await Promise.all([run(), run(), run()]);
    expect(applied.filter((names) => names.length > 0)).toEqual([['0001_a.sql', '0002_b.sql']]);
    expect(await database.asSuperuser('select n from a order by n')).toEqual([{ n: 1 }, { n: 2 }]);
  });

  test('that fail leave nothing of themselves and name the file', async () => {
    write('0003_c.sql', 'insert into a values (3); select no_such_function()');
    await expect(run()).rejects.toThrow('migration 0003_c.sql');
    expect(await database.asSuperuser('select n from a where n = 3')).toEqual([]);
    write('0003_c.sql', 'insert into a values (3)');
    expect(await run()).toEqual(['0003_c.sql']);
  });

  test('that were changed after they had been applied stop the start', async () => {
    write('0002_b.sql', 'insert into a values (22)');
    await expect(run()).rejects.toThrow('0002_b.sql was changed after it had been applied');
    write('0002_b.sql', 'insert into a values (2)');
  });

  test('of a newer program stop an older one', async () => {
    rmSync(path.join(folder, '0003_c.sql'));
    await expect(run()).rejects.toThrow('migrated by a newer program (0003_c.sql)');
  });
});
