import path from 'node:path';
import { connect, type Database } from '../../packages/server/src/db/connect.ts';
import { makeKeys, parseKeys } from '../../packages/server/src/db/keys.ts';
import { personalWith } from '../../packages/server/src/db/personal.ts';
import { setUpCluster } from '../../packages/server/src/db/set-up-cluster.ts';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../packages/server/src/embedded-postgres/embedded-postgres.ts';
import { newDataFolder } from '../running/server-process.ts';

/** A PostgreSQL of a measurement's own, on the loopback only, with the newest schema. */
export interface OwnDatabase {
  readonly database: Database;
  readonly postgres: EmbeddedPostgres;
  readonly folder: string;
  readonly superuserUrl: string;
  /** What a process of its own is told by. */
  readonly told: { readonly REGISTER_DATABASE: string; readonly REGISTER_KEYS: string };
  close(): Promise<void>;
}

/** Starts one in a new folder; it waits for the disk as a real one does, or it would not survive a crash. */
export async function openOwnDatabase(): Promise<OwnDatabase> {
  const folder = newDataFolder();
  const postgres = await startEmbeddedPostgres({ folder: path.join(folder, 'postgres') });
  const { appUrl } = await setUpCluster(postgres.superuserUrl, 'tirek');
  const superuserUrl = new URL(postgres.superuserUrl);
  superuserUrl.pathname = '/tirek';
  const keys = makeKeys();
  const database = connect({ url: appUrl, personal: personalWith(parseKeys(keys, 'here')), connections: 4 });
  return {
    database,
    postgres,
    folder,
    superuserUrl: superuserUrl.href,
    told: { REGISTER_DATABASE: appUrl, REGISTER_KEYS: keys },
    close: async () => {
      await database.close();
      await postgres.stop();
    },
  };
}
