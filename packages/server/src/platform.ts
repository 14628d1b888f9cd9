import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect, type Database } from './db/connect.ts';
import { loadKeys } from './db/keys.ts';
import { migrate } from './db/migrate.ts';
import { personalWith } from './db/personal.ts';
import { type DatabaseUrls, setUpCluster } from './db/set-up-cluster.ts';
import { startEmbeddedPostgres } from './embedded-postgres/embedded-postgres.ts';

/** The database, open and up to date, and how to close everything behind it. */
export interface Platform {
  readonly database: Database;
  /** Address of the owner of the tables: for migrations, backups and queues of jobs. */
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

export interface PlatformOptions {
  /** A PostgreSQL that somebody else runs (DATABASE_URL); its user owns the tables. Without it PostgreSQL runs inside. */
  readonly databaseUrl?: string | undefined;
  /** Folder of PostgreSQL's files and the keys (TIREK_DATA); `throwaway`: one that is gone when the server is. */
  readonly folder: string;
  /** Keys as JSON text (TIREK_KEYS) instead of the file in the folder. */
  readonly keys?: string | undefined;
  /** Told when the PostgreSQL inside died and could not be started again. */
  readonly onLost?: (error: unknown) => void;
  /** Told of a connection that broke while nobody used it. */
  readonly onConnectionLost?: (error: unknown) => void;
}

/** The folder that is gone when the server is. */
const THROWAWAY = 'throwaway';

interface Running extends DatabaseUrls {
  stop(): Promise<void>;
}

async function startInside(folder: string, { onLost }: PlatformOptions, throwAway: boolean): Promise<Running> {
  const postgres = await startEmbeddedPostgres({ folder, throwAway, ...(onLost ? { onLost } : {}) });
  try {
    const urls = await setUpCluster(postgres.superuserUrl, 'tirek');
    return { ...urls, stop: postgres.stop };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function useOutside(url: string): Promise<Running> {
  await migrate(url);
  return { ownerUrl: url, appUrl: url, stop: async () => {} };
}

/**
 * Opens the database, PostgreSQL and the schema included. Throws where PostgreSQL does not start or cannot be reached, a
 * migration fails, or the keys are not whole.
 */
export async function openPlatform(options: PlatformOptions): Promise<Platform> {
  const throwAway = options.folder === THROWAWAY;
  const folder = throwAway ? mkdtempSync(path.join(tmpdir(), 'tirek-')) : options.folder;
  if (throwAway) chmodSync(folder, 0o711);
  const { databaseUrl, keys, onConnectionLost } = options;
  const ring = await loadKeys(keys, folder);
  const running =
    databaseUrl === undefined ? await startInside(folder, options, throwAway) : await useOutside(databaseUrl);
  const database = connect({
    url: running.appUrl,
    personal: personalWith(ring),
    ...(onConnectionLost ? { onConnectionLost } : {}),
  });
  return {
    database,
    ownerUrl: running.ownerUrl,
    stop: async () => {
      await database.close();
      await running.stop();
    },
  };
}
