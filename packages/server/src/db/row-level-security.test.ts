import { randomUUIDv7 } from 'node:crypto';
import type { Actor } from '@tirek/casework';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAccount, setCredential } from '../people/accounts.ts';
import { assignRole } from '../people/role-assignments.ts';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.ts';
import {
  AT,
  buildTown,
  DAY,
  DISTRICT,
  hire,
  NEIGHBOUR,
  openCase,
  recordedAt,
  REGION,
  VILLAGE,
} from '../testing/town.ts';
import { saveDocument } from './documents.ts';
import { append } from './event-store.ts';
import { issueLetters } from './letters.ts';
import type { Tables } from './tables.ts';
import { SYSTEM, withActor } from './with-actor.ts';

let database: FreshDatabase;
const cases: Record<'village' | 'district' | 'neighbour' | 'own', string> = {
  village: '',
  district: '',
  neighbour: '',
  own: '',
};
let citizen: Actor;

beforeAll(async () => {
  database = await freshDatabase();
  await buildTown(database);
  citizen = await hire(database, 'citizen');
  cases.village = await openCase(database, await hire(database, 'ruralAkim', VILLAGE), VILLAGE);
  cases.district = await openCase(database, await hire(database, 'consultant', DISTRICT), DISTRICT);
  cases.neighbour = await openCase(database, await hire(database, 'consultant', NEIGHBOUR), NEIGHBOUR);
  cases.own = await openCase(database, citizen, NEIGHBOUR);
  await withActor(database, SYSTEM, async (tx) => {
    const scan = { content: Buffer.from('scan'), mediaType: 'image/png', scan: 'clean' } as const;
    await saveDocument(tx, { ...scan, id: randomUUIDv7(), case: cases.own, kind: 'income', addedAt: AT });
    const letter = { kind: 'receipt', language: 'kk', seq: 1, checkCode: 'c1', madeAt: AT } as const;
    await issueLetters(tx, [{ ...letter, id: randomUUIDv7(), case: cases.own }]);
  });
});
afterAll(() => database.close());

const seenBy = (actor: Actor): Promise<string[]> =>
  withActor(database, actor, async ({ db }) => {
    const streams = await db.selectFrom('case_event').select('stream_id').distinct().execute();
    const files = await db.selectFrom('case_file').select('id').execute();
    expect(streams.map(({ stream_id: id }) => id).toSorted()).toEqual(files.map(({ id }) => id).toSorted());
    return Object.entries(cases).flatMap(([name, id]) => (files.some((file) => file.id === id) ? [name] : []));
  });

describe('a query that does not say who asks', () => {
  test('sees nothing in any table that holds a person or a case', async () => {
    const tables = await database.asSuperuser<{ name: string; forced: boolean }>(
      `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced from pg_class c
        join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'`,
    );
    // Names of offices and published figures hang on every door; pairs of roles and names of migrations are no secret.
    const open = ['office', 'published_line', 'incompatible_role', 'schema_migration'];
    const guarded = tables.filter(({ name }) => !open.includes(name));
    expect(guarded.length).toBeGreaterThan(15);
    for (const { name, forced } of guarded) {
      expect(forced, `${name} is guarded, from its owner too`).toBe(true);
      const { rows } = await database.pool.query<{ count: number }>(`select count(*) as count from ${name}`);
      expect(rows[0]?.count, name).toBe(0);
    }
  });

  test('writes nothing either', async () => {
    const writing = database.app
      .insertInto('case_stream')
      .values({ id: randomUUIDv7(), kind: 'case', version: 1, office_path: DISTRICT, person: null });
    await expect(writing.execute()).rejects.toThrow('row-level security');
  });
});

describe('cases seen', () => {
  test.for([
    ['consultant', DISTRICT, ['village', 'district']],
    ['ruralAkim', VILLAGE, ['village']],
    ['precinctMember', VILLAGE, ['village']],
    ['decisionMaker', NEIGHBOUR, ['neighbour', 'own']],
    ['regionalMember', REGION, ['village', 'district', 'neighbour', 'own']],
    ['auditor', 'kz', ['village', 'district', 'neighbour', 'own']],
    ['administrator', 'kz', []],
    ['consultant', 'kz/35/35', []],
    ['consultant', '', []],
  ] as const)('by a %s at "%s" are %o', async ([role, office, expected]) => {
    expect(await seenBy({ person: randomUUIDv7(), role, office })).toEqual(expected);
  });

  test('by a citizen are their own, wherever it lies', async () => {
    expect(await seenBy(citizen)).toEqual(['own']);
    expect(await seenBy(await hire(database, 'citizen'))).toEqual([]);
  });

  test('by an analyst are rows to count, without what happened in them', async () => {
    const analyst: Actor = { person: randomUUIDv7(), role: 'ministryAnalyst', office: 'kz' };
    const count = (table: keyof Tables) =>
      withActor(
        database,
        analyst,
        async ({ db }) =>
          (
            await db
              .selectFrom(table)
              .select((of) => of.fn.countAll<number>().as('count'))
              .executeTakeFirstOrThrow()
          ).count,
      );
    expect(await count('case_file')).toBe(4);
    for (const table of ['case_event', 'case_member', 'document', 'letter', 'audit_entry'] as const)
      expect(await count(table), table).toBe(0);
  });

  test('bring their documents and letters along, and no others', async () => {
    const counts = (actor: Actor) =>
      withActor(database, actor, async ({ db }) =>
        Promise.all(
          (['document', 'letter'] as const).map(
            async (table) => (await db.selectFrom(table).select('id').execute()).length,
          ),
        ),
      );
    expect(await counts(citizen)).toEqual([1, 1]);
    expect(await counts({ person: randomUUIDv7(), role: 'decisionMaker', office: NEIGHBOUR })).toEqual([1, 1]);
    expect(await counts({ person: randomUUIDv7(), role: 'decisionMaker', office: DISTRICT })).toEqual([0, 0]);
  });

  test('do not leak from one transaction into the next on the same connection', async () => {
    await seenBy({ person: randomUUIDv7(), role: 'auditor', office: 'kz' });
    const { rows } = await database.pool.query<{ count: number }>('select count(*) as count from case_event');
    expect(rows[0]?.count).toBe(0);
  });
});

describe('a case', () => {
  test('cannot be put into a district that is not one’s own', async () => {
    const consultant: Actor = { person: randomUUIDv7(), role: 'consultant', office: DISTRICT };
    await expect(openCase(database, consultant, NEIGHBOUR)).rejects.toMatchObject({ rule: 'row_level_security' });
  });

  test('cannot be begun by a citizen in the name of another', async () => {
    const neighbour = await hire(database, 'citizen');
    const stream = { id: randomUUIDv7(), kind: 'case' as const, officePath: DISTRICT, person: neighbour.person };
    const begun = withActor(database, citizen, (tx) =>
      append(tx, { stream, expectedVersion: 0, recorded: [recordedAt(1, citizen, { type: 'draftStarted' })] }),
    );
    await expect(begun).rejects.toMatchObject({ rule: 'row_level_security' });
  });
});

describe('people', () => {
  test('have their way of signing in read by nobody but themselves', async () => {
    const officer = await hire(database, 'consultant', DISTRICT);
    await withActor(database, SYSTEM, (tx) =>
      setCredential(tx, officer.person, { login: 'Officer', password: 'a long password' }),
    );
    const read = (actor: Actor) =>
      withActor(database, actor, ({ db }) => db.selectFrom('person_credential').select('login').execute());
    expect(await read(officer)).toEqual([{ login: 'officer' }]);
    for (const role of ['administrator', 'auditor', 'consultant'] as const)
      expect(await read({ person: randomUUIDv7(), role, office: 'kz' })).toEqual([]);
  });

  test('who are citizens are known to the officers who see a case of theirs, only', async () => {
    const read = (office: string) =>
      withActor(database, { person: randomUUIDv7(), role: 'consultant', office }, ({ db }) =>
        db.selectFrom('person_account').select('id').where('kind', '=', 'citizen').execute(),
      );
    expect(await read(NEIGHBOUR)).toEqual([{ id: citizen.person }]);
    expect(await read(DISTRICT)).toEqual([]);
  });

  test('are given roles by an administrator within the territory, and not to themselves', async () => {
    const administrator = await hire(database, 'administrator', DISTRICT);
    const give = (person: string, office: string) =>
      withActor(database, administrator, (tx) =>
        assignRole(tx, { id: randomUUIDv7(), person, role: 'assistant', office, from: DAY, to: null }),
      );
    const officer = randomUUIDv7();
    await withActor(database, administrator, (tx) =>
      createAccount(tx, { id: officer, kind: 'staff', name: 'Officer', locale: 'ru' }),
    );
    await give(officer, '351011');
    for (const refused of [give(officer, '3520'), give(administrator.person, '351011')])
      await expect(refused).rejects.toMatchObject({
        rule: expect.stringMatching(/row_level_security|roles_are_compatible/),
      });
  });
});
