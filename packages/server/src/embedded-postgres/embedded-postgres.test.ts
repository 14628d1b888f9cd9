import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { databaseFault } from '../database-fault.ts';
import { openPlatform } from '../platform.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { type EmbeddedPostgres, isFolderTaken, startEmbeddedPostgres } from './embedded-postgres.ts';

let root: string;
let folder: string;
const running: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tirek-embedded-'));
  folder = path.join(root, 'data');
});
afterEach(async () => {
  for (const postgres of running.splice(0)) await postgres.stop();
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function start(): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ folder });
  running.push(postgres);
  return postgres;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Process id of PostgreSQL in the folder; undefined where none says it runs. */
function pidOf(data: string): number | undefined {
  const file = path.join(data, 'postgres', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(holds: () => boolean | Promise<boolean>, seconds = 15): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it did not come about in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('PostgreSQL inside', () => {
  test('keeps what was written from one run to the next, and asks for a password', async () => {
    const first = await start();
    await ask(first.superuserUrl, 'create table kept as select 1 as n');
    await first.stop();
    const second = await start();
    expect(await ask(second.superuserUrl, 'select n from kept')).toEqual([{ n: 1 }]);
    await expect(ask(second.superuserUrl.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow(
      'password authentication failed',
    );
  });

  test('comes back by itself when it is killed, with everything that was committed', async () => {
    const postgres = await start();
    await ask(postgres.superuserUrl, 'create table committed as select 2 as n');
    const pid = pidOf(folder);
    if (pid === undefined) throw new Error('it does not run');
    process.kill(pid, 'SIGKILL');
    await until(() =>
      ask(postgres.superuserUrl, 'select n from committed').then(
        (rows) => rows.length === 1,
        () => false,
      ),
    );
    expect(pidOf(folder)).not.toBe(pid);
  });

  test('is refused a folder in which another is running, with words that say what to do', async () => {
    await start();
    const error: unknown = await startEmbeddedPostgres({ folder }).catch((reason: unknown) => reason);
    expect(isFolderTaken(error)).toBe(true);
    const { kk, ru, en } = databaseFault(error, folder);
    for (const text of [kk, ru, en]) expect(text).toContain(`(${folder})`);
  });

  test('does not outlive the process that started it, killed without a chance to say so', async () => {
    const program = `
      const { startEmbeddedPostgres } = await import(${JSON.stringify(path.join(import.meta.dirname, 'embedded-postgres.ts'))});
      await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)} });
      console.log('ready');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const pid = pidOf(folder);
    if (pid === undefined) throw new Error('it does not run');
    expect(isAlive(pid)).toBe(true);
    child.kill('SIGKILL');
    // The one that is started at once in the same folder waits for it instead of giving up.
    await start();
    expect(isAlive(pid)).toBe(false);
  });

  test('follows on one that was killed together with its server', async () => {
    const first = await start();
    await ask(first.superuserUrl, 'create table survivor as select 3 as n');
    const pid = pidOf(folder);
    if (pid === undefined) throw new Error('it does not run');
    process.kill(pid, 'SIGKILL');
    await running.pop()?.stop();
    const second = await start();
    expect(await ask(second.superuserUrl, 'select n from survivor')).toEqual([{ n: 3 }]);
  });
});

describe('the server', () => {
  const MAIN = path.join(import.meta.dirname, '../main.ts');
  const serve = async (data: string) => {
    const env = { ...process.env, PORT: '0', TIREK_DATA: data, LOG_LEVEL: 'silent', LANG: 'en' };
    const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    children.push(child);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const address = await new Promise<string>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => resolve(/http\S+/.exec(chunk.toString())?.[0] ?? ''));
      void ended.then(() => resolve(''));
    });
    return { child, ended, address, said: () => said };
  };

  test('starts with a database of its own and stops it with itself', async () => {
    const data = path.join(root, 'served');
    const { child, ended, address } = await serve(data);
    expect((await fetch(`${address}health`)).status).toBe(200);
    const pid = pidOf(data);
    if (pid === undefined) throw new Error('it does not run');
    // A second one beside it has no database, says why, and still serves the check and the law.
    const second = await serve(data);
    expect(second.said()).toContain('is used by another Tirek');
    expect((await fetch(`${second.address}health`)).status).toBe(200);
    expect((await fetch(`${second.address}v1/demo/accounts`)).status).toBe(404);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect([isAlive(pid), pidOf(data)]).toEqual([false, undefined]);
  });

  test('leaves no PostgreSQL behind when it is killed', async () => {
    const data = path.join(root, 'served');
    const { child } = await serve(data);
    const pid = pidOf(data);
    if (pid === undefined) throw new Error('it does not run');
    child.kill('SIGKILL');
    await until(() => !isAlive(pid));
  });
});

describe('a PostgreSQL that somebody else runs', () => {
  test('is used as the owner says, the server working with its small rights', async () => {
    const database = await freshDatabase();
    const platform = await openPlatform({ databaseUrl: database.ownerUrl, folder: path.join(root, 'keys-only') });
    try {
      const { rows } = await platform.database.pool.query('select current_user as role');
      expect(rows).toEqual([{ role: 'tirek_app' }]);
    } finally {
      await platform.stop();
      await database.close();
    }
  });

  test('that cannot be reached is told with what to check', async () => {
    const options = { databaseUrl: 'postgres://nobody@127.0.0.1:1/none', folder: path.join(root, 'keys-only') };
    const error: unknown = await openPlatform(options).catch((reason: unknown) => reason);
    expect(databaseFault(error, '').en).toContain('Check DATABASE_URL');
  });
});
