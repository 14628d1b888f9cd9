import pg from 'pg';

/** A connection of the superuser's own: for making data up, and for looking at what is really there. */
export interface SuperuserConnection {
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** Opens one at an address. */
export async function connectSuperuser(url: string): Promise<SuperuserConnection> {
  const client = new pg.Client({ connectionString: url });
  // a connection lost while nothing is asked is told by the next question, not by the end of the process
  client.on('error', () => {});
  await client.connect();
  return {
    query: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
      (await client.query<Row & pg.QueryResultRow>(sql, [...values])).rows,
    close: () => client.end(),
  };
}
