import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../app.ts';
import { momentOf } from '../cases/moment.ts';
import { withActor, SYSTEM } from '../db/with-actor.ts';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.ts';
import { openPlatform } from '../platform.ts';
import { openFirstAdministrator } from './first-administrator.ts';
import { listOffices } from './offices.ts';

const SCRIPT = fileURLToPath(new URL('../../../../scripts/first-administrator.ts', import.meta.url));
const moment = momentOf(new Date('2026-02-10T05:00:00Z'));
const serik = { login: 'a.serik', name: 'Серік Асқарұлы' };

let database: FreshDatabase;
let folder: string;
beforeAll(async () => {
  database = await freshDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'tirek-first-'));
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly code: number;
  readonly said: string;
}
const run = (...words: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const env = { ...process.env, TIREK_DATA: folder, DATABASE_URL: undefined, TIREK_KEYS: undefined };
    execFile(process.execPath, [SCRIPT, ...words], { env }, (error, out, wrong) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: `${out}${wrong}` });
    });
  });

describe('the first administrator', () => {
  test('is made with the ministry in an empty database, once, and has to change the password', async () => {
    const password = await openFirstAdministrator(database, serik, moment);
    expect(password).toMatch(/^[\w-]{16}$/);
    expect(await openFirstAdministrator(database, { ...serik, login: 'another' }, moment)).toBeUndefined();
    const offices = await withActor(database, SYSTEM, listOffices);
    expect(offices.map(({ path: at, kind }) => [at, kind])).toEqual([['kz', 'ministry']]);
    const app = await build({ webRoot: '/nowhere', database, clock: () => moment, requestsAMinute: 0 });
    const entered = await app.inject({ method: 'POST', url: '/v1/sign-in', payload: { login: serik.login, password } });
    expect(entered.json()).toMatchObject({ role: 'administrator', office: 'kz', mustChangePassword: true });
    await app.close();
  });

  test('is made by the command in a folder that holds nothing yet, and the server finds them there', async () => {
    expect(await run('x')).toMatchObject({ code: 2, said: expect.stringContaining('Name the login') });
    const made = await run(serik.login, serik.name);
    expect(made).toMatchObject({ code: 0, said: expect.stringContaining('Login: a.serik') });
    const password = /Password: (\S+)/.exec(made.said)?.[1] ?? '';
    const platform = await openPlatform({ folder });
    try {
      const app = await build({ webRoot: '/nowhere', database: platform.database, requestsAMinute: 0 });
      const payload = { login: serik.login, password };
      const entered = await app.inject({ method: 'POST', url: '/v1/sign-in', payload });
      expect(entered.json()).toMatchObject({ name: 'Серік Асқарұлы', role: 'administrator', mustChangePassword: true });
      await app.close();
      // Beside the server at work.
      expect(await run('second', 'Second Person')).toMatchObject({
        code: 1,
        said: expect.stringContaining('There is an administrator already'),
      });
    } finally {
      await platform.stop();
    }
  });
});
