import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from './migrate.ts';

/** Two addresses of one database: who owns the tables, and who works with them. */
export interface DatabaseUrls {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

const newPassword = (): string => randomBytes(24).toString('base64url');

function urlFor(superuserUrl: string, user: string, password: string, database: string): string {
  const url = new URL(superuserUrl);
  Object.assign(url, { username: user, password, pathname: `/${database}` });
  return url.href;
}

async function exists(client: pg.Client, catalogue: 'pg_roles' | 'pg_database', name: string): Promise<boolean> {
  const column = catalogue === 'pg_roles' ? 'rolname' : 'datname';
  return (await client.query(`select from ${catalogue} where ${column} = $1`, [name])).rowCount === 1;
}

/**
 * A database in a cluster of our own, with its two users and the newest schema. Their passwords are new at every start
 * and known to this process only. Safe to repeat. Throws where a migration fails.
 */
export async function setUpCluster(superuserUrl: string, database: string): Promise<DatabaseUrls> {
  const [ownerPassword, appPassword] = [newPassword(), newPassword()];
  const client = new pg.Client({ connectionString: superuserUrl });
  // a connection lost while nothing is asked is told by the next question, not by the end of the process
  client.on('error', () => {});
  await client.connect();
  try {
    if (!(await exists(client, 'pg_roles', 'tirek_migrator')))
      await client.query('create role tirek_migrator createrole');
    await client.query(`alter role tirek_migrator login password ${pg.escapeLiteral(ownerPassword)}`);
    if (!(await exists(client, 'pg_database', database)))
      await client.query(`create database ${pg.escapeIdentifier(database)} owner tirek_migrator`);
    const ownerUrl = urlFor(superuserUrl, 'tirek_migrator', ownerPassword, database);
    await migrate(ownerUrl);
    // Made by the migrations, without a way to log in.
    await client.query(`alter role tirek_app login password ${pg.escapeLiteral(appPassword)}`);
    return { ownerUrl, appUrl: urlFor(superuserUrl, 'tirek_app', appPassword, database) };
  } finally {
    await client.end();
  }
}
