import { spawn, type ChildProcess } from 'node:child_process';
import process from 'node:process';
import { giveToPostgres, postgresUser } from './binaries.ts';

/*
 * PostgreSQL is the child of a small shell that waits for its input to close. Only this process holds the other end, so
 * PostgreSQL also stops when this process is killed (SIGKILL included) and cannot be left behind.
 */
const GUARD = `exec 3<&0; "$@" 3<&- & server=$!
(cat <&3 >/dev/null; kill -INT $server 2>/dev/null) & watch=$!
wait $server; code=$?; exec 3<&-; kill $watch 2>/dev/null
[ -z "$TIREK_CLEAN" ] || rm -rf "$TIREK_CLEAN"
exit $code`;
const READY = 'ready to accept connections';
const LOG_KEPT = 4000;

export interface GuardedProcess {
  readonly child: ChildProcess;
  /** Resolves with the last lines PostgreSQL wrote, once it has ended, however it ended. */
  readonly ended: Promise<string>;
}

/**
 * Starts PostgreSQL and waits until it takes connections. Throws with its last words where it does not.
 * @param clean a folder to remove when PostgreSQL has stopped, for clusters to throw away
 */
export async function startGuarded(command: readonly string[], clean = ''): Promise<GuardedProcess> {
  if (clean !== '') giveToPostgres(clean);
  const child = spawn('/bin/sh', ['-c', GUARD, 'tirek-postgres', ...command], {
    ...postgresUser,
    cwd: '/',
    // A process group of its own: Ctrl-C in the terminal is for us, and we stop it in our order.
    detached: true,
    // The environment may hold secrets that are none of PostgreSQL's business.
    env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LANG: 'C', TIREK_CLEAN: clean },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  // The guard may be gone when its input is closed.
  child.stdin?.on('error', () => {});
  let log = '';
  const ready = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.stderr?.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-LOG_KEPT);
      if (log.includes(READY)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`PostgreSQL ended (${code}): ${log}`)));
  });
  const ended = new Promise<string>((resolve) =>
    child.once('exit', () => {
      child.stdin?.end();
      resolve(log);
    }),
  );
  await ready;
  return { child, ended };
}

/** Stops PostgreSQL: what runs is rolled back, what was committed is on disk. Resolves when it has ended. */
export async function stopGuarded({ child, ended }: GuardedProcess): Promise<void> {
  child.stdin?.end();
  await ended;
}
