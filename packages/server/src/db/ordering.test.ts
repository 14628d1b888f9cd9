import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sort } from '../contract/order.ts';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.ts';
import { type Orderable, ordered, pageOf } from './ordering.ts';
import { SYSTEM, withActor } from './with-actor.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

interface Row {
  readonly id: string;
  readonly due: string | null;
  readonly amount: number | null;
}

const BY: Orderable<'due' | 'amount' | 'id'> = {
  fields: {
    due: { of: sql`due`, type: 'date' },
    amount: { of: sql`amount`, type: 'bigint' },
    id: { of: sql`id`, type: 'text', always: true },
  },
  ids: [{ of: sql`id`, type: 'text', always: true }],
};

/** Two are due on one day, two on none; amounts: none at all, nothing, and one larger than 32 bits. */
const ROWS = sql`(values ('a', date '2026-03-02', 500::bigint), ('b', null, null), ('c', date '2026-03-01', 0),
  ('d', date '2026-03-02', 9000000000), ('e', null, 500)) as listed (id, due, amount)`;

function page(sort: Sort<'due' | 'amount' | 'id'>, limit: number, after?: string) {
  const { place, orderBy, follows } = ordered(BY, sort, after);
  return withActor(database, SYSTEM, async ({ db }) => {
    const { rows } = await sql<Row & { readonly place: string }>`select *, ${place} as place from ${ROWS}
      where ${follows} order by ${orderBy} limit ${limit + 1}`.execute(db);
    return pageOf(rows, limit, ({ id }) => id);
  });
}

async function walk(sort: Sort<'due' | 'amount' | 'id'>, limit: number): Promise<string> {
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const { rows, next } = await page(sort, limit, after);
    seen.push(...rows);
    after = next ?? undefined;
  } while (after !== undefined);
  return seen.join('');
}

describe('a list in an order', () => {
  test.each([
    ['due', 'cadbe'],
    ['-due', 'daceb'],
    ['amount', 'caedb'],
    ['-amount', 'deacb'],
    ['id', 'abcde'],
    ['-id', 'edcba'],
  ] as const)('by %s tells every row once, page by page, those without a value last', async (sort, whole) => {
    for (const limit of [1, 2, 3, 5]) expect(await walk(sort, limit), String(limit)).toBe(whole);
  });

  test('begins anew where the place was made for another order, or made up', async () => {
    const { next } = await page('due', 2);
    expect((await page('due', 2, next ?? '')).rows).toEqual(['d', 'b']);
    expect((await page('-due', 2, next ?? '')).rows).toEqual(['d', 'a']);
    for (const forged of ['due', 'due\n2026-99-99\na', 'due\nx\na', 'due\n2026-03-02', "due\n2026-03-02\na\n'; drop"])
      expect((await page('due', 2, Buffer.from(forged).toString('base64url'))).rows, forged).toEqual(['c', 'a']);
  });
});
