import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { findBinaries, giveToPostgres, isReachable, postgresUser, reachablePlace } from './binaries.ts';

const run = promisify(execFile);

/** PostgreSQL's files and the password of its superuser. */
export interface DataFolder {
  readonly cluster: string;
  readonly password: string;
}

/** Where PostgreSQL's user cannot reach the folder, its files lie elsewhere and a link in the folder says where. */
function clusterPlace(folder: string): string {
  const wanted = path.join(folder, 'postgres');
  if (isReachable(folder)) return wanted;
  const elsewhere = reachablePlace(`data-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`);
  mkdirSync(elsewhere, { recursive: true, mode: 0o711 });
  if (!existsSync(wanted)) symlinkSync(path.join(elsewhere, 'postgres'), wanted);
  return path.join(elsewhere, 'postgres');
}

function readOrMakePassword(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, password, { mode: 0o600, flag: 'wx' });
  return password;
}

async function initialise(cluster: string, password: string): Promise<void> {
  // Made beside and renamed when whole: a start that was cut short leaves no half of a cluster.
  const unfinished = `${cluster}.unfinished`;
  const passwordFile = `${cluster}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  giveToPostgres(unfinished);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveToPostgres(passwordFile);
  const options = ['--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C.UTF-8'];
  const kazakh = ['--locale-provider=icu', '--icu-locale=kk-KZ'];
  try {
    await run(
      path.join(findBinaries(), 'initdb'),
      ['-D', unfinished, '-U', 'postgres', '--no-sync', ...options, ...kazakh],
      { ...postgresUser, cwd: '/', env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LANG: 'C' } },
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, cluster);
}

/** The data folder with a PostgreSQL cluster in it, made where there is none. Safe to repeat. */
export async function prepareDataFolder(folder: string): Promise<DataFolder> {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  // Passable, not readable: PostgreSQL's user must get to its own folder below.
  chmodSync(folder, 0o711);
  const cluster = clusterPlace(path.resolve(folder));
  const password = readOrMakePassword(path.join(folder, 'postgres-password'));
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) await initialise(cluster, password);
  return { cluster, password };
}
