import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { connect, type Database } from './db/connect.ts';
import { loadKeys } from './db/keys.ts';
import { migrate } from './db/migrate.ts';
import { personalWith } from './db/personal.ts';
import { setUpCluster } from './db/set-up-cluster.ts';
import { isFolderTaken, startEmbeddedPostgres } from './embedded-postgres/embedded-postgres.ts';

/** The database as its owner sees it, for backups and verifications, and how to leave it. */
export interface Maintained {
  readonly ownerUrl: string;
  leave(): Promise<void>;
}

/** Where PostgreSQL already runs in the folder, the server is at work: it says its port in a file, and we come in beside it. */
function joinRunning(folder: string): Maintained {
  const [, , , port = ''] = readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(path.join(folder, 'postgres-password'), 'utf8');
  return { ownerUrl: `postgres://postgres:${password}@127.0.0.1:${port.trim()}/tirek`, leave: async () => {} };
}

/**
 * Opens the database for maintenance: the one of DATABASE_URL, or the one in the data folder, whether a server is running
 * there or not. Throws where the folder holds no data, unless it may be `made`.
 */
export async function openForMaintenance(
  { databaseUrl, folder }: { readonly databaseUrl?: string | undefined; readonly folder: string },
  made = false,
): Promise<Maintained> {
  if (databaseUrl !== undefined) {
    if (made) await migrate(databaseUrl);
    return { ownerUrl: databaseUrl, leave: async () => {} };
  }
  if (!made && !existsSync(path.join(folder, 'postgres'))) throw new Error(`there is no data in ${folder}`);
  try {
    const postgres = await startEmbeddedPostgres({ folder });
    const { ownerUrl } = await setUpCluster(postgres.superuserUrl, 'tirek');
    return { ownerUrl, leave: postgres.stop };
  } catch (error) {
    if (!isFolderTaken(error)) throw error;
    return joinRunning(folder);
  }
}

/**
 * The database as the program works with it, whether a server is running there or not; made where it is not there yet. Its
 * keys are those of TIREK_KEYS or of the data folder.
 */
export async function openForWork(at: {
  readonly databaseUrl?: string | undefined;
  readonly folder: string;
  readonly keys?: string | undefined;
}): Promise<{ readonly database: Database; leave(): Promise<void> }> {
  const ring = await loadKeys(at.keys, at.folder);
  const { ownerUrl, leave } = await openForMaintenance(at, true);
  const database = connect({ url: ownerUrl, personal: personalWith(ring), connections: 1 });
  return {
    database,
    leave: async () => {
      await database.close();
      await leave();
    },
  };
}
