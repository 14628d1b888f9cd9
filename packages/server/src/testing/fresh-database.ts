import { randomBytes } from 'node:crypto';
import process from 'node:process';
import pg from 'pg';
import { connect, type Database } from '../db/connect.ts';
import { makeKeys, parseKeys } from '../db/keys.ts';
import { personalWith } from '../db/personal.ts';
import type { DatabaseUrls } from '../db/set-up-cluster.ts';

/** How the tests learn of the cluster that `global-setup.ts` has started: workers inherit the environment. */
export const CLUSTER_VARIABLE = 'TIREK_TEST_CLUSTER';
export const TEMPLATE = 'tirek_template';

/** A database of a test file's own, empty and up to date. */
export interface FreshDatabase extends Database, DatabaseUrls {
  /** As the superuser, whom no rule holds: for looking at what is really there, and for doing harm on purpose. */
  asSuperuser<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

interface Cluster extends DatabaseUrls {
  readonly superuserUrl: string;
}

function readCluster(): Cluster {
  const text = process.env[CLUSTER_VARIABLE];
  if (text === undefined) throw new Error('there is no test cluster: run this test by vitest from the root');
  return JSON.parse(text) as Cluster;
}

async function query<Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  // a connection lost while nothing is asked is told by the next question, not by the end of the process
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

function urlOf(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

/**
 * A copy of the migrated template, in about 50 ms. Close it when the file is done; the cluster goes with the run.
 * @param template another database to copy, one of `createEmptyDatabase`
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const cluster = readCluster();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await query(cluster.superuserUrl, `create database ${name} template ${TEMPLATE} owner tirek_migrator`);
  const appUrl = urlOf(cluster.appUrl, name);
  const database = connect({ url: appUrl, personal: personalWith(parseKeys(makeKeys(), 'test')), connections: 8 });
  const superuserUrl = urlOf(cluster.superuserUrl, name);
  return {
    ...database,
    appUrl,
    ownerUrl: urlOf(cluster.ownerUrl, name),
    asSuperuser: (sql, values) => query(superuserUrl, sql, values),
    close: async () => {
      await database.close();
      await query(cluster.superuserUrl, `drop database ${name} with (force)`);
    },
  };
}
