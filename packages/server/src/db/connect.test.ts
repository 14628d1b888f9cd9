import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.ts';
import { isDatabaseAway } from './database-away.ts';
import { SYSTEM, withActor } from './with-actor.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

describe('a connection that breaks in the middle of the work', () => {
  test('undoes the work, is told as the database being away, and the next work has a new one', async () => {
    const broken: unknown = await withActor(database, SYSTEM, async ({ db }) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
      await database.asSuperuser('select pg_terminate_backend($1, 5000)', [rows[0]?.pid]);
      await sql`select 1`.execute(db);
    }).catch((error: unknown) => error);
    expect(isDatabaseAway(broken)).toBe(true);
    const { rows } = await withActor(database, SYSTEM, ({ db }) => sql`select actor_role() as role`.execute(db));
    expect(rows).toEqual([{ role: 'system' }]);
  });

  test('is not what a mistake of the program looks like', async () => {
    const mistake: unknown = await withActor(database, SYSTEM, ({ db }) => sql`select no_such_thing`.execute(db)).catch(
      (error: unknown) => error,
    );
    expect(mistake).toBeInstanceOf(Error);
    expect(isDatabaseAway(mistake)).toBe(false);
  });
});

describe('work in the name of somebody', () => {
  test('is undone whole where it fails, and the connection goes on in nobody’s name', async () => {
    const name = `o'brien\\`;
    const seen = await withActor(database, { ...SYSTEM, person: name }, ({ db }) =>
      sql<{ person: string }>`select actor_person() as person`.execute(db),
    );
    expect(seen.rows).toEqual([{ person: name }]);
    await expect(
      withActor(database, SYSTEM, async ({ db }) => {
        await sql`create temporary table half_done (n int)`.execute(db);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    const { rows } = await database.pool.query(`select actor_role() as role, to_regclass('half_done') as half`);
    expect(rows).toEqual([{ role: null, half: null }]);
  });
});
