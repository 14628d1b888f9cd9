import { randomUUIDv7 } from 'node:crypto';
import type { Actor } from '@tirek/casework';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAccount, setCredential } from '../people/accounts.ts';
import { assignRole } from '../people/role-assignments.ts';
import { databaseSigner, makeSigningKey, verifySignature } from '../people/signing.ts';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.ts';
import {
  AT,
  buildTown,
  DAY,
  DISTRICT,
  fileWith,
  hire,
  NEIGHBOUR,
  openCase,
  recordedAt,
  REGION,
  VILLAGE,
} from '../testing/town.ts';
import { saveDocument } from './documents.ts';
import { append } from './event-store.ts';
import { saveLetter } from './letters.ts';
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
    const common = { content: Buffer.from('scan'), case: cases.own };
    await saveDocument(tx, { ...common, id: randomUUIDv7(), kind: 'income', mediaType: 'image/png', addedAt: AT });
    await saveLetter(tx, {
      ...common,
      id: randomUUIDv7(),
      kind: 'decision',
      language: 'kk',
      checkCode: 'c1',
      madeAt: AT,
    });
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

/** An order, a case under it, and members with keys. */
async function convene(quorum: number) {
  const secretary = await hire(database, 'precinctSecretary', DISTRICT);
  const members = await Promise.all([1, 2, 3].map(() => hire(database, 'precinctMember', DISTRICT)));
  for (const { person } of members) await withActor(database, SYSTEM, (tx) => makeSigningKey(tx, person, AT));
  const order = randomUUIDv7();
  const [chair] = members;
  if (!chair) throw new Error('nobody came');
  await withActor(database, SYSTEM, (tx) =>
    append(tx, {
      stream: { id: order, kind: 'commissionOrder', officePath: DISTRICT },
      expectedVersion: 0,
      recorded: [recordedAt(1, SYSTEM, { type: 'orderIssued' })],
      derived: {
        commissionOrder: {
          id: order,
          number: '1',
          level: 'precinct',
          office: DISTRICT,
          from: '2026-01-01',
          to: '2026-12-31',
          endedOn: null,
          chair: chair.person,
          secretary: secretary.person,
          members: members.map(({ person }) => person),
          substitutes: [],
          quorum,
        },
      },
    }),
  );
  const id = await openCase(database, secretary, DISTRICT, { phase: 'commission' });
  let version = 1;
  const vote = async (actor: Actor, choice: 'need' | 'noNeed', { member = actor.person, sitting = 's1' } = {}) => {
    const outcome = await withActor(database, actor, async (tx) => {
      const { publicKey, signature } = await databaseSigner.sign(
        { ...tx, actor: { ...actor, person: member } },
        `${sitting} ${choice}`,
      );
      expect(verifySignature(publicKey, `${sitting} ${choice}`, signature)).toBe(true);
      const seq = version + 1;
      const votes = [{ seq, sitting, member, order, vote: choice, hash: 'h', publicKey, signature, at: AT }];
      return append(tx, {
        stream: { id, kind: 'case', officePath: DISTRICT },
        expectedVersion: version,
        recorded: [recordedAt(seq, actor, { type: 'voteCast' })],
        derived: { votes },
      });
    });
    if (outcome.ok) version = outcome.version;
    return outcome;
  };
  const grant = async () => {
    const decisionMaker = await hire(database, 'decisionMaker', DISTRICT);
    const outcome = await withActor(database, decisionMaker, (tx) =>
      append(tx, {
        stream: { id, kind: 'case', officePath: DISTRICT },
        expectedVersion: version,
        recorded: [recordedAt(version + 1, decisionMaker, { type: 'decisionMade' })],
        derived: { caseFile: fileWith({ phase: 'decided', decidedDay: DAY, outcome: 'grant' }) },
      }),
    );
    if (outcome.ok) version = outcome.version;
    return outcome;
  };
  return { members, secretary, vote, grant, id };
}

describe('a vote', () => {
  test('is taken once from each member and from nobody for another', async () => {
    const { members, secretary, vote } = await convene(2);
    const [first, second] = members;
    if (!first || !second) throw new Error('nobody came');
    expect(await vote(first, 'need')).toMatchObject({ ok: true });
    await expect(vote(first, 'noNeed')).rejects.toMatchObject({ rule: 'one_vote_per_member_and_sitting' });
    // The key opens for its owner only, so the secretary has nothing to sign with.
    await expect(vote(secretary, 'need', { member: second.person })).rejects.toThrow('no signing key');
    await expect(vote(first, 'need', { member: second.person })).rejects.toThrow('no signing key');
  });

  test('in the name of another is refused by the database even with a signature at hand', async () => {
    const { members, secretary, id } = await convene(2);
    const [member] = members;
    const [key] = await database.asSuperuser<{ public_key: string }>(
      'select public_key from person_signing_key where person = $1',
      [member?.person],
    );
    const [order] = await database.asSuperuser<{ id: string }>('select id from commission_order limit 1');
    for (const actor of [secretary, SYSTEM]) {
      const forged = withActor(database, actor, ({ db }) =>
        db
          .insertInto('vote')
          .values({
            case_id: id,
            sitting: 's1',
            member: member?.person ?? '',
            commission_order: order?.id ?? '',
            choice: 'need',
            act_hash: 'h',
            public_key: key?.public_key ?? '',
            signature: 'forged',
            seq: 1,
            at: AT,
          })
          .execute(),
      );
      await expect(forged).rejects.toMatchObject({ rule: 'row_level_security' });
    }
  });
});

describe('an award', () => {
  test('without a signed conclusion is refused by the database', async () => {
    const { grant } = await convene(2);
    await expect(grant()).rejects.toMatchObject({ rule: 'no_award_without_signed_conclusion' });
  });

  test('is refused below the quorum, let through with it, and refused again after a negative sitting', async () => {
    const {
      members: [chair, second, third],
      vote,
      grant,
    } = await convene(2);
    if (!chair || !second || !third) throw new Error('nobody came');
    await vote(chair, 'need');
    await expect(grant()).rejects.toMatchObject({ rule: 'no_award_without_signed_conclusion' });
    await vote(second, 'noNeed');
    // Even, and the chair found need.
    expect(await grant()).toMatchObject({ ok: true });
    await vote(second, 'noNeed', { sitting: 's2' });
    await vote(third, 'noNeed', { sitting: 's2' });
    await expect(grant()).rejects.toMatchObject({ rule: 'no_award_without_signed_conclusion' });
  });
});
