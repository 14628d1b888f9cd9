import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { findBinaries } from './binaries.ts';
import { prepareDataFolder } from './data-folder.ts';
import { type GuardedProcess, startGuarded, stopGuarded } from './guarded-process.ts';

const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'Asia/Almaty',
  max_connections: '100',
  shared_buffers: '256MB',
  // One case at a time is read: compiling such queries costs more than it saves.
  jit: 'off',
  random_page_cost: '1.1',
  // A month's register writes more than the usual limit between two checkpoints, and each of them writes whole pages again.
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  // What PostgreSQL writes about an error may quote a row. A log holds nothing personal.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
};
/** For clusters that are thrown away: nothing has to survive. */
const CARELESS: Readonly<Record<string, string>> = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** A killed PostgreSQL leaves processes that take a moment to notice; until then a new one refuses to start. */
const RESTART_TRIES = 50;
const RESTART_PAUSE_MS = 200;
/** One that says it is ready and goes on saying so is at work for somebody else. */
const TRIES_BESIDE_READY = 3;

export interface EmbeddedPostgres {
  /** Address of the superuser, for setting up roles and databases. */
  readonly superuserUrl: string;
  /** Stops PostgreSQL and resolves when it has ended. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly folder: string;
  /** Remove the folder when PostgreSQL has stopped, and do not wait for the disk. */
  readonly throwAway?: boolean;
  /** Called when PostgreSQL died and could not be started again. */
  readonly onLost?: (error: unknown) => void;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port on 127.0.0.1');
  return address.port;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function startAgain(start: () => Promise<GuardedProcess>, isStopping: () => boolean): Promise<GuardedProcess> {
  for (let attempt = 1; ; attempt += 1) {
    await pause(RESTART_PAUSE_MS);
    try {
      return await start();
    } catch (error) {
      if (isStopping() || attempt === RESTART_TRIES) throw error;
    }
  }
}

/** What the PostgreSQL in a folder last said of itself: `ready`, `stopping`, `starting`; empty where it has gone. */
function statusIn(cluster: string): string {
  const file = path.join(cluster, 'postmaster.pid');
  return existsSync(file) ? (readFileSync(file, 'utf8').split('\n')[7]?.trim() ?? '') : '';
}

/**
 * Starts PostgreSQL in a folder that another may just be leaving: when a server is killed, its PostgreSQL takes a moment to
 * stop, and one that was killed itself leaves processes behind that take a moment to notice.
 */
async function startAfterOthers(start: () => Promise<GuardedProcess>, cluster: string): Promise<GuardedProcess> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start();
    } catch (error) {
      const isLeft = error instanceof Error && /shared memory block .* still in use/.test(error.message);
      const isAtWork = attempt >= TRIES_BESIDE_READY && statusIn(cluster) === 'ready';
      if (!(isLeft || (isFolderTaken(error) && !isAtWork)) || attempt === RESTART_TRIES) throw error;
      await pause(RESTART_PAUSE_MS);
    }
  }
}

/** Keeps PostgreSQL running on one port until it is told to stop: one that was killed is started again. */
function keepRunning(
  first: GuardedProcess,
  start: () => Promise<GuardedProcess>,
  onLost: (error: unknown) => void,
): () => Promise<void> {
  let current = Promise.resolve(first);
  let stopping = false;
  const watch = (running: GuardedProcess): void =>
    void running.ended.then(() => {
      if (stopping) return;
      current = startAgain(start, () => stopping);
      current.then(watch, (error: unknown) => (stopping ? undefined : onLost(error)));
    });
  watch(first);
  return async () => {
    stopping = true;
    const running = await current.catch(() => undefined);
    if (running) await stopGuarded(running);
  };
}

/**
 * Starts the PostgreSQL that comes from npm, its files in a folder that is made where it is missing. Throws with
 * PostgreSQL's own words where it cannot: most often another process already uses the folder (`isFolderTaken`).
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { cluster, password } = await prepareDataFolder(options.folder);
  const port = await freePort();
  const settings = Object.entries({ ...SETTINGS, ...(options.throwAway === true ? CARELESS : {}) });
  const command = [
    path.join(findBinaries(), 'postgres'),
    '-D',
    cluster,
    '-p',
    String(port),
    ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const clean = options.throwAway === true && existsSync(options.folder) ? path.resolve(options.folder) : '';
  const again = (): Promise<GuardedProcess> => startGuarded(command);
  const first = clean === '' ? await startAfterOthers(again, cluster) : await startGuarded(command, clean);
  const stop = clean === '' ? keepRunning(first, again, options.onLost ?? (() => {})) : () => stopGuarded(first);
  return { superuserUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
}

/** Whether PostgreSQL did not start because another one is already running in the folder. */
export const isFolderTaken = (error: unknown): boolean =>
  error instanceof Error && /lock file .* already exists/.test(error.message);
