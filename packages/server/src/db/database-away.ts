/** PostgreSQL is being stopped, has crashed, is starting, or has no connection left. */
const AWAY_CODES: ReadonlySet<string> = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
]);
/** What the driver says of a connection that broke under it; it gives these no code. */
const AWAY_WORDS =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/**
 * Whether an error says that the database is not there at the moment, so that what was asked may be asked again: with the
 * same key it is done once, whether or not it had been done.
 */
export const isDatabaseAway = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && typeof error.code === 'string' && AWAY_CODES.has(error.code)) || AWAY_WORDS.test(error.message));
