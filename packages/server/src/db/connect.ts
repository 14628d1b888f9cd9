import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Personal } from './personal.ts';
import { PreparingClient } from './preparing-client.ts';
import type { Tables } from './tables.ts';

/** A database the server works with as `tirek_app`. Everything in it is reached through `withActor`. */
export interface Database {
  readonly pool: pg.Pool;
  readonly app: Kysely<Tables>;
  readonly personal: Personal;
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** An address whose user is `tirek_app` or may become it. */
  readonly url: string;
  readonly personal: Personal;
  readonly connections?: number;
  /** Told of a connection that broke while nobody used it; the pool makes a new one. */
  readonly onConnectionLost?: (error: Error) => void;
}

const CONNECTIONS = 16;
const DAY = 1082;
const INSTANT = 1184;
const BIG = 20;

function safeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error('a count in the database is too large to be exact');
  return value;
}

/** Days stay ISO days, instants become ISO instants, counts and amounts numbers as long as they are exact. */
const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [DAY]: (text) => text,
  [INSTANT]: (text) => new Date(text).toISOString(),
  [BIG]: safeNumber,
};

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): ((text: string) => unknown) =>
    PARSERS[oid] ?? (pg.types.getTypeParser(oid, format === 'binary' ? 'text' : format) as (text: string) => unknown),
};

/** Opens a pool of connections; the first is made when the first is needed. */
export function connect({ url, personal, connections, onConnectionLost }: ConnectOptions): Database {
  const pool = new pg.Pool({
    Client: PreparingClient,
    connectionString: url,
    max: connections ?? CONNECTIONS,
    options: '-c role=tirek_app -c statement_timeout=30s -c idle_in_transaction_session_timeout=30s',
    types,
  });
  // Without a listener a connection that breaks while idle would end the process.
  pool.on('error', (error) => onConnectionLost?.(error));
  // So would one that breaks in the middle of a transaction, between two questions: the next question tells of it.
  pool.on('connect', (client) => client.on('error', () => {}));
  const app = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const close = async (): Promise<void> => {
    await app.destroy();
    // Kysely leaves a pool alone that it has not used.
    if (!pool.ended) await pool.end();
  };
  return { pool, app, personal, close };
}

/** One connection that sees everything and changes nothing, for backups and verifications; `url` is that of the owner. */
export function connectReader(url: string): Kysely<Tables> {
  const pool = new pg.Pool({ connectionString: url, max: 1, options: '-c role=tirek_backup', types });
  // A connection that breaks while it is being closed is nobody's fault any more.
  pool.on('error', () => {});
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
