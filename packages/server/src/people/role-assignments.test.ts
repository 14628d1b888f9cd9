import { randomUUIDv7 } from 'node:crypto';
import { INCOMPATIBLE } from '@tirek/casework';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.ts';
import { AT, buildTown, DAY, DISTRICT, hire, OFFICES, REGION, VILLAGE } from '../testing/town.ts';
import { listOffices, saveOffice } from './offices.ts';
import { assignRole, endRole, listRoles, type RoleAssignment } from './role-assignments.ts';
import { databaseSigner, findPublicKeys, makeSigningKey, verifySignature } from './signing.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await buildTown(database);
});
afterAll(() => database.close());

const give = (
  person: string,
  role: RoleAssignment['role'],
  from = '2026-01-01',
  to: string | null = null,
  office = '3510',
) => {
  const id = randomUUIDv7();
  return withActor(database, SYSTEM, (tx) => assignRole(tx, { id, person, role, office, from, to })).then(() => id);
};

describe('two roles', () => {
  test('that the core holds to be incompatible are the ones the database refuses', async () => {
    const rows = await database.asSuperuser<{ pair: string }>(
      `select role || ' ' || other as pair from incompatible_role`,
    );
    const pairs = INCOMPATIBLE.map(({ roles }) => [...roles].toSorted((a, b) => (a < b ? -1 : 1)).join(' '));
    expect(new Set(rows.map(({ pair }) => pair))).toEqual(new Set(pairs));
  });

  test.for([
    ['consultant', 'decisionMaker'],
    ['precinctMember', 'decisionMaker'],
    ['precinctSecretary', 'precinctMember'],
    ['consultant', 'precinctMember'],
    ['decisionMaker', 'paymentsOfficer'],
    ['administrator', 'consultant'],
    ['auditor', 'decisionMaker'],
    ['administrator', 'auditor'],
  ] as const)('%s and %s are not held by one person at once, in whatever order', async ([one, other]) => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const { person } = await hire(database, first, DISTRICT);
      await expect(give(person, second)).rejects.toMatchObject({ rule: 'roles_are_compatible' });
      await expect(give(person, second, '2026-01-01', null, '3520')).rejects.toMatchObject({
        rule: 'roles_are_compatible',
      });
    }
  });

  test('that do not go together may follow each other', async () => {
    const { person } = await hire(database, 'citizen');
    const first = await give(person, 'consultant', '2026-01-01');
    await expect(give(person, 'decisionMaker', '2026-04-01')).rejects.toMatchObject({ rule: 'roles_are_compatible' });
    await withActor(database, SYSTEM, (tx) => endRole(tx, first, '2026-03-31'));
    await give(person, 'decisionMaker', '2026-04-01');
    const roles = (day: string) =>
      withActor(database, SYSTEM, async (tx) => (await listRoles(tx, { person, day })).map(({ role }) => role));
    expect(await roles('2026-03-31')).toEqual(['consultant']);
    expect(await roles('2026-04-01')).toEqual(['decisionMaker']);
  });

  test('are not given at the same moment by two administrators where one alone would be refused', async () => {
    const { person } = await hire(database, 'citizen');
    const outcomes = await Promise.allSettled([
      give(person, 'consultant'),
      give(person, 'decisionMaker'),
      give(person, 'paymentsOfficer'),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('that are the same are held once at an office, and at several offices', async () => {
    const { person } = await hire(database, 'assistant', DISTRICT);
    await expect(give(person, 'assistant')).rejects.toMatchObject({ rule: 'one_assignment_of_a_role_at_a_time' });
    await give(person, 'assistant', '2026-01-01', null, '351011');
    const here = await withActor(database, SYSTEM, (tx) => listRoles(tx, { person, office: DISTRICT, day: DAY }));
    expect(here.map(({ officePath }) => officePath)).toEqual([DISTRICT, VILLAGE]);
  });

  test('cannot be a citizen’s or the program’s own', async () => {
    const { person } = await hire(database, 'citizen');
    for (const role of ['citizen', 'system'])
      await expect(give(person, role as RoleAssignment['role'])).rejects.toMatchObject({ rule: 'role_is_assignable' });
  });
});

describe('an office', () => {
  test('stands under the one above, and its path says so', async () => {
    expect(await withActor(database, SYSTEM, (tx) => listOffices(tx))).toEqual(OFFICES);
    const [, , , village] = OFFICES;
    if (!village) throw new Error('there is no village');
    const wrong = withActor(database, SYSTEM, (tx) =>
      saveOffice(tx, { ...village, id: 'new', path: `${REGION}/351012` }),
    );
    await expect(wrong).rejects.toMatchObject({ rule: 'office_path_continues_parent' });
    const nameless = withActor(database, SYSTEM, (tx) =>
      saveOffice(tx, { ...village, id: 'new', kato: '35', path: `${DISTRICT}/35` }),
    );
    await expect(nameless).rejects.toMatchObject({ rule: 'kato_has_nine_digits' });
  });
});

describe('a signature', () => {
  test('is made by the person who acts, and holds for this text and this person only', async () => {
    const member = await hire(database, 'precinctMember', DISTRICT);
    await withActor(database, SYSTEM, (tx) => makeSigningKey(tx, member.person, AT));
    const { publicKey, signature } = await withActor(database, member, (tx) => databaseSigner.sign(tx, 'act 1'));
    expect(verifySignature(publicKey, 'act 1', signature)).toBe(true);
    expect(verifySignature(publicKey, 'act 2', signature)).toBe(false);
    for (const [key, text] of [
      ['', signature],
      [publicKey, ''],
      ['no key', signature],
    ] as const)
      expect(verifySignature(key, 'act 1', text)).toBe(false);
    const keys = await withActor(database, SYSTEM, (tx) => findPublicKeys(tx, [member.person]));
    expect(keys.get(member.person)).toEqual([publicKey]);
  });

  test('is made by nobody without a key, the program itself among them', async () => {
    const member = await hire(database, 'precinctMember', DISTRICT);
    await withActor(database, SYSTEM, (tx) => makeSigningKey(tx, member.person, AT));
    for (const actor of [SYSTEM, await hire(database, 'administrator', 'kz')])
      await expect(withActor(database, actor, (tx) => databaseSigner.sign(tx, 'act'))).rejects.toThrow(
        'no signing key',
      );
    const seen = await withActor(database, SYSTEM, ({ db }) =>
      db.selectFrom('person_private_key').selectAll().execute(),
    );
    expect(seen).toEqual([]);
  });

  test('of a key that was replaced can still be checked, and is made with the new one from then on', async () => {
    const member = await hire(database, 'precinctMember', DISTRICT);
    const old = await withActor(database, SYSTEM, (tx) => makeSigningKey(tx, member.person, AT));
    const fresh = await withActor(database, member, (tx) => makeSigningKey(tx, member.person, AT));
    expect((await withActor(database, member, (tx) => databaseSigner.sign(tx, 'x'))).publicKey).toBe(fresh);
    const keys = await withActor(database, member, (tx) => findPublicKeys(tx, [member.person]));
    expect(keys.get(member.person)?.toSorted()).toEqual([old, fresh].toSorted());
  });
});
