import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const FIRST_ADMINISTRATOR = fileURLToPath(new URL('../../../scripts/first-administrator.ts', import.meta.url));
/** A connection kept open would hold the server for over a minute; how fast it is within that is no matter for a test. */
const STOPS_WITHIN_MS = 10_000;

let server: ChildProcess | undefined;
afterEach(() => {
  if (server?.exitCode === null) server.kill('SIGKILL');
});

function start(environment: Record<string, string>): { said: () => string; server: ChildProcess } {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      LANG: 'en_US.UTF-8',
      LC_ALL: '',
      PORT: '0',
      TIREK_DATA: 'throwaway',
      TIREK_DEMO: 'off',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server = child;
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { said: () => text, server: child };
}

async function addressIn(said: () => string): Promise<string> {
  for (let tries = 0; tries < 400; tries++) {
    const address = /Tirek: (http:\S+)/.exec(said())?.[1];
    if (address) return address;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server did not say where it is: ${said()}`);
}

describe('the server', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'says where it is, answers, and stops on %s although a connection is kept open',
    async (signal) => {
      const { said, server: child } = start({});
      const address = await addressIn(said);
      // fetch keeps the connection for the next request.
      expect((await fetch(new URL('health', address))).status).toBe(200);
      const exit = once(child, 'exit');
      const asked = performance.now();
      child.kill(signal);
      expect(await exit).toEqual([0, null]);
      expect(performance.now() - asked).toBeLessThan(STOPS_WITHIN_MS);
    },
  );

  test('says which port is taken, and a way out', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = String(typeof address === 'object' && address ? address.port : 0);
    const { said, server: child } = start({ PORT: port });
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(said()).toContain(`Port ${port} is taken`);
    other.close();
  });

  test('shows no made-up people in a database that an administrator has begun, even where the demo is wanted', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tirek-begun-'));
    chmodSync(folder, 0o711);
    const env = { ...process.env, TIREK_DATA: folder };
    const begun = spawn(process.execPath, [FIRST_ADMINISTRATOR, 'anar', 'Анар Сейітқали'], { env, stdio: 'ignore' });
    expect(await once(begun, 'exit')).toEqual([0, null]);
    const { said, server: child } = start({ TIREK_DATA: folder, TIREK_DEMO: 'on' });
    const address = await addressIn(said);
    const ways = await fetch(new URL('v1/sign-in/ways', address));
    expect(await ways.json()).toMatchObject({ password: true, demo: false });
    expect((await fetch(new URL('v1/demo/accounts', address))).status).toBe(404);
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    await exit;
    rmSync(folder, { recursive: true });
  }, 60_000);

  test('refuses a port that is none', async () => {
    const { said, server: child } = start({ PORT: 'eighty' });
    expect(await once(child, 'exit')).toEqual([2, null]);
    expect(said()).toContain('PORT=eighty');
  });
});
