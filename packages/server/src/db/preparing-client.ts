import { createHash } from 'node:crypto';
import pg from 'pg';

/** More different statements than this are not prepared: lists of varying length could make any number of them. */
const MOST_STATEMENTS = 400;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_STATEMENTS) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 20);
  names.set(text, name);
  return name;
}

/**
 * A connection that has PostgreSQL keep the plan of each statement: with row-level security planning costs more than
 * running (measured: half of PostgreSQL's time for a new case).
 */
export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const plain = this.query.bind(this) as (...args: unknown[]) => unknown;
    const prepared = (text: unknown, values: unknown, ...rest: unknown[]): unknown => {
      const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
      return name === undefined ? plain(text, values, ...rest) : plain({ name, text, values }, ...rest);
    };
    // The many ways to call `query` stay what they are; only texts with values are given a name on the way.
    this.query = prepared as typeof this.query;
  }
}
