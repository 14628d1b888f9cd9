import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setUpCluster } from '../db/set-up-cluster.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded-postgres/embedded-postgres.ts';
import { CLUSTER_VARIABLE, TEMPLATE } from './fresh-database.ts';

let postgres: EmbeddedPostgres | undefined;

/**
 * One PostgreSQL for a whole run of the tests, with a migrated database to copy. It is gone when this process is, however
 * it went. vitest calls it only where a test of this package is to run.
 */
export async function setup(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tirek-test-'));
  chmodSync(folder, 0o711);
  postgres = await startEmbeddedPostgres({ folder, throwAway: true });
  const { appUrl, ownerUrl } = await setUpCluster(postgres.superuserUrl, TEMPLATE);
  process.env[CLUSTER_VARIABLE] = JSON.stringify({ superuserUrl: postgres.superuserUrl, appUrl, ownerUrl });
}

export async function teardown(): Promise<void> {
  await postgres?.stop();
}
