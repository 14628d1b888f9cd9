import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SERVER_COMMAND } from '../server-command.mjs';

/*
 * The real server as a process of its own, for what can only be measured from outside: crashes, load, the start. It is
 * started as `npm start` starts it, listens on the loopback only, and goes when this process goes.
 */

const ROOT = path.join(import.meta.dirname, '..', '..');

export interface ServerProcess {
  readonly child: ChildProcess;
  /** `http://127.0.0.1:…/` */
  readonly address: string;
  /** Resolves when it has ended, however it ended. */
  readonly ended: Promise<unknown>;
}

/** A folder for the data of one run. */
export const newDataFolder = (): string => mkdtempSync(path.join(tmpdir(), 'tirek-measured-'));

/** Removes a folder of `newDataFolder`, once PostgreSQL has left it. */
export const removeDataFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 20 });

/** Starts the server on a data folder and waits for its address. Throws with what it said where it does not come up. */
export async function startServer(folder: string, nodeOptions: readonly string[] = []): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...nodeOptions, ...SERVER_COMMAND], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      TIREK_DATA: folder,
      TIREK_DEMO: 'on',
      DATABASE_URL: '',
      TIREK_KEYS: '',
      REQUESTS_A_MINUTE: '0',
      LOG_LEVEL: 'error',
      LANG: 'en',
      LC_ALL: '',
    },
  });
  const ended = once(child, 'exit');
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-8000);
      const [, found] = /Tirek: (http:\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', (chunk: Buffer) => {
      process.stderr.write(chunk);
      hear(chunk);
    });
    child.once('exit', () => reject(new Error(`the server did not start: ${said}`)));
  });
  return { child, address, ended };
}

/** Ends the server in order: what it does is finished, PostgreSQL is stopped. */
export async function stopServer({ child, ended }: ServerProcess): Promise<void> {
  child.kill('SIGTERM');
  await ended;
}

/** The body of a page, or undefined where nobody answers with 200. */
export const readPage = (address: string, page: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const asking = request(new URL(page, address), { agent: false }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => resolve(answer.statusCode === 200 ? text : undefined));
      answer.on('error', () => resolve(undefined));
    });
    asking.on('error', () => resolve(undefined));
    asking.end();
  });

const HEALTH_EVERY_MS = 50;

/** Waits until the made-up families are all there. Throws where they could not be made. */
export async function demoIsReady({ address, child }: ServerProcess): Promise<void> {
  while (child.exitCode === null) {
    const { demo } = JSON.parse((await readPage(address, 'health')) ?? '{}') as { demo?: string };
    if (demo === 'ready') return;
    if (demo === 'failed') throw new Error('the demo data could not be made');
    await new Promise((resolve) => setTimeout(resolve, HEALTH_EVERY_MS));
  }
  throw new Error('the server ended while the demo data was being made');
}
