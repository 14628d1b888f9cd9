import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withActor } from '../db/with-actor.ts';
import { personIn, URBAN, VILLAGE } from '../demo/town.ts';
import { disableAccount, giveFirstCredential } from '../people/accounts.ts';
import { assignRole, endRole } from '../people/role-assignments.ts';
import { databaseSigner, verifySignature } from '../people/signing.ts';
import { type Officer, type OfficeAtWork, openOffice, type Told } from '../testing/office-at-work.ts';

const FIRST = 'one-time-password';
const OWN = 'only ainur knows it';

let office: OfficeAtWork;
let daniyar: Officer;
beforeAll(async () => {
  office = await openOffice();
  daniyar = await office.enter('daniyar');
});
afterAll(() => office.close());

const command = (url: string, body?: object, key = randomUUID()): Promise<Told> =>
  daniyar.ask('POST', url, body, { 'idempotency-key': key });
async function newcomer(login = `n${randomUUID()}`): Promise<{ readonly id: string; readonly login: string }> {
  const told = await command('/v1/people', { name: 'Айнұр Төлеген', login, password: FIRST });
  expect(told).toMatchObject({ status: 201, body: { login, kind: 'staff', disabled: false, roles: [] } });
  return { id: String(told.body['person']), login };
}
const give = (id: string, role: string, path = URBAN, rest: object = {}) =>
  command(`/v1/people/${id}/roles`, { role, office: path, from: office.moment.day, ...rest });
const assignmentIn = ({ body }: Told): string => (body['roles'] as { assignment: string }[])[0]?.assignment ?? '';

describe('a new officer', () => {
  test('does nothing with the password an administrator gave but change it', async () => {
    const { id, login } = await newcomer();
    expect(await give(id, 'consultant')).toMatchObject({ status: 200 });
    const ainur = await office.enter(login, FIRST);
    expect((await ainur.get('/v1/me')).body).toMatchObject({ mustChangePassword: true, role: 'consultant' });
    for (const refused of [
      await ainur.get('/v1/tasks'),
      await ainur.ask('POST', '/v1/cases', {}, { 'idempotency-key': randomUUID() }),
    ])
      expect(refused).toMatchObject({ status: 403, body: { type: '/docs#problem-password-to-change' } });

    const change = (old: string, next: string) => ainur.ask('PUT', '/v1/me/password', { old, new: next });
    expect((await change('not the password', OWN)).body).toMatchObject({ type: '/docs#problem-old-password-wrong' });
    expect((await change(FIRST, FIRST)).body).toMatchObject({ type: '/docs#problem-password-unchanged' });
    expect((await change(FIRST, 'short')).status).toBe(422);
    const elsewhere = await office.enter(login, FIRST);
    expect((await change(FIRST, OWN)).status).toBe(204);
    expect((await ainur.get('/v1/me')).body).toMatchObject({ mustChangePassword: false });
    expect((await ainur.get('/v1/tasks')).status).toBe(200);
    expect((await elsewhere.get('/v1/me')).status).toBe(401);
    await expect(office.enter(login, FIRST)).rejects.toThrow('was not let in');
    await office.enter(login, OWN);
  });

  test('may set a password as long as any, and sign in with it', async () => {
    const { login } = await newcomer();
    const longest = 'ұ'.repeat(200);
    const officer = await office.enter(login, FIRST);
    expect((await officer.ask('PUT', '/v1/me/password', { old: FIRST, new: `${longest}x` })).status).toBe(422);
    expect((await officer.ask('PUT', '/v1/me/password', { old: FIRST, new: longest })).status).toBe(204);
    await office.enter(login, longest);
  });

  test('has a login of their own, whatever its letters', async () => {
    const { login } = await newcomer();
    const again = { name: 'Another Person', login: login.toUpperCase(), password: FIRST };
    expect(await command('/v1/people', again)).toMatchObject({ status: 422, body: { code: 'person.loginTaken' } });
  });

  test('is opened once, however often the request arrives', async () => {
    const [key, login] = [randomUUID(), `n${randomUUID()}`];
    const entry = { name: 'Сәкен Әлі', login, password: FIRST };
    const [first, second] = [await command('/v1/people', entry, key), await command('/v1/people', entry, key)];
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotent-replay']).toBe('true');
    const other = await command('/v1/people', { ...entry, password: `${FIRST}x` }, key);
    expect(other).toMatchObject({ status: 422, body: { type: '/docs#problem-key-reused' } });
  });

  test.for([
    ['without any way of signing in', {}],
    ['with a password and no login', { password: FIRST }],
    ['with a login and no password', { login: 'somebody' }],
    ['with both a login and a provider', { login: 'somebody', password: FIRST, subject: 's' }],
    ['with a password shorter than twelve characters', { login: 'somebody', password: '12345678901' }],
  ])('is not opened %s', async ([, way]) => {
    const told = await command('/v1/people', { name: 'Айнұр Төлеген', ...(way as object) });
    expect(told).toMatchObject({ status: 422, body: { type: '/docs#problem-bad-input' } });
  });

  test('is not known by a provider where there is none', async () => {
    const told = await command('/v1/people', { name: 'Айнұр Төлеген', subject: 's-1' });
    expect(told.body).toMatchObject({ code: 'person.noProvider' });
  });
});

describe('a role', () => {
  test('of a commission comes with a key that its holder alone signs with', async () => {
    const { id } = await newcomer();
    await give(id, 'precinctMember');
    const member = { person: id, role: 'precinctMember', office: URBAN } as const;
    const signed = await withActor(office.database, member, (tx) => databaseSigner.sign(tx, 'act'));
    expect(verifySignature(signed.publicKey, 'act', signed.signature)).toBe(true);
    await give(id, 'precinctMember', VILLAGE);
    const keys = await office.database.asSuperuser('select public_key from person_signing_key where person = $1', [id]);
    expect(keys).toEqual([{ public_key: signed.publicKey }]);
    const seen = await withActor(office.database, personIn(office.town, 'daniyar'), ({ db }) =>
      db.selectFrom('person_private_key').selectAll().execute(),
    );
    expect(seen).toEqual([]);
  });

  test.for([
    ['ruralAkim', URBAN, 'role.office'],
    ['ministryAnalyst', URBAN, 'role.office'],
    ['regionalMember', VILLAGE, 'role.office'],
    ['consultant', 'kz/99', 'office.unknown'],
    ['ministryAnalyst', 'kz', 'access.territory'],
  ] as const)('%s at %s is refused: %s', async ([role, path, code]) => {
    const { id } = await newcomer();
    expect((await give(id, role, path)).body).toMatchObject({ code });
  });

  test('that does not go with another is refused, and so is the same one twice', async () => {
    const { id } = await newcomer();
    await give(id, 'consultant');
    expect(await give(id, 'decisionMaker')).toMatchObject({
      status: 422,
      body: { code: 'access.incompatibleRoles', figures: { roles: ['consultant', 'decisionMaker'] } },
    });
    expect((await give(id, 'consultant')).body).toMatchObject({ code: 'role.held' });
    expect((await give(id, 'assistant', VILLAGE, { to: '2025-12-31' })).body).toMatchObject({ code: 'role.period' });
  });

  test('is not given by an administrator to themselves, nor by anybody who is none', async () => {
    expect((await give(office.idOf('daniyar'), 'assistant')).body).toMatchObject({ code: 'role.toSelf' });
    const botagoz = await office.enter('botagoz');
    const body = { role: 'decisionMaker', office: URBAN, from: office.moment.day };
    const told = await botagoz.ask('POST', `/v1/people/${office.idOf('askar')}/roles`, body, {
      'idempotency-key': randomUUID(),
    });
    expect(told).toMatchObject({ status: 403, body: { code: 'access.role' } });
  });

  test('of nobody, or of a family, is not found', async () => {
    for (const id of [randomUUID(), office.idOf('marina')]) expect((await give(id, 'consultant')).status).toBe(404);
  });

  test('that is ended ends the session that acts in it', async () => {
    const { id, login } = await newcomer();
    const given = await give(id, 'consultant', URBAN, { from: '2026-01-01' });
    const officer = await office.enter(login, FIRST);
    const end = (assignment: string, on: string) => command(`/v1/people/${id}/roles/${assignment}/end`, { on });
    expect((await end(randomUUID(), office.moment.day)).status).toBe(404);
    expect((await end(assignmentIn(given), '2025-12-31')).body).toMatchObject({ code: 'role.period' });
    const ended = await end(assignmentIn(given), office.moment.day);
    expect(ended.body['roles']).toMatchObject([{ role: 'consultant', to: office.moment.day }]);
    expect((await officer.get('/v1/me')).status).toBe(200);
    expect((await end(assignmentIn(given), '2026-02-09')).body['roles']).toEqual([]);
    expect((await officer.get('/v1/me')).status).toBe(401);
  });
});

describe('an account', () => {
  test('that is closed ends its sessions, opens nothing any more and gets no role', async () => {
    const { id, login } = await newcomer();
    await give(id, 'consultant');
    const officer = await office.enter(login, FIRST);
    expect((await command(`/v1/people/${id}/disable`)).body).toMatchObject({ person: id, disabled: true });
    expect((await officer.get('/v1/me')).status).toBe(401);
    await expect(office.enter(login, FIRST)).rejects.toThrow('was not let in');
    expect(await office.database.asSuperuser('select from session where person = $1', [id])).toEqual([]);
    expect((await give(id, 'assistant')).body).toMatchObject({ code: 'person.closed' });
  });

  test('of somebody who works above the territory, of a family or of the administrator is not closed', async () => {
    const close = (login: string) => command(`/v1/people/${office.idOf(login)}/disable`);
    expect((await close('tolkyn')).body).toMatchObject({ code: 'person.worksElsewhere', figures: { office: 'kz' } });
    expect((await close('marina')).status).toBe(404);
    expect((await close('daniyar')).body).toMatchObject({ code: 'person.self' });
  });
});

describe('the list of people', () => {
  const list = async (query = '') => (await daniyar.get(`/v1/people${query}`)).body;
  const loginless = (body: Record<string, unknown>) =>
    body['people'] as { person: string; name: string; login: null }[];

  test('holds the staff of the territory with their roles, and no family', async () => {
    const people = loginless(await list('?limit=200'));
    const ids = people.map(({ person }) => person);
    expect(ids).toContain(office.idOf('botagoz'));
    expect(ids).toContain(office.idOf('bauyrzhan'));
    for (const login of ['tolkyn', 'marina', 'asel']) expect(ids).not.toContain(office.idOf(login));
    expect(people.find(({ person }) => person === office.idOf('botagoz'))).toEqual({
      person: office.idOf('botagoz'),
      name: 'Ботагөз Әлімқызы',
      login: null,
      kind: 'staff',
      disabled: false,
      roles: [{ assignment: expect.any(String), role: 'consultant', office: URBAN, from: '2014-01-01', to: null }],
    });
  });

  test('is narrowed to a role and an office', async () => {
    const found = loginless(await list(`?role=precinctMember&office=${encodeURIComponent(VILLAGE)}&limit=200`));
    for (const login of ['ermek', 'aliya', 'bolat'])
      expect(found.map(({ person }) => person)).toContain(office.idOf(login));
    expect(found.map(({ person }) => person)).not.toContain(office.idOf('yerlan'));
    expect(loginless(await list('?role=ministryAnalyst'))).toEqual([]);
  });

  test('comes page by page, each person once', async () => {
    const all = loginless(await list('?limit=200')).map(({ person }) => person);
    const paged: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const body: Record<string, unknown> = await list(`?limit=7${next === '' ? '' : `&after=${next}`}`);
      paged.push(...loginless(body).map(({ person }) => person));
      next = body['next'] as string | null;
    }
    expect(paged).toEqual(all);
  });

  test('and every change is written into the audit in the name of the administrator', async () => {
    const { id } = await newcomer();
    const given = await give(id, 'assistant');
    await command(`/v1/people/${id}/roles/${assignmentIn(given)}/end`, { on: office.moment.day });
    await command(`/v1/people/${id}/disable`);
    const rows = await office.database.asSuperuser<{ action: string; actor: string }>(
      `select action, actor from audit_entry where subject = $1 order by seq`,
      [`person:${id}`],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'person.open',
      'person.giveRole',
      'person.endRole',
      'person.close',
    ]);
    expect(new Set(rows.map(({ actor }) => actor))).toEqual(new Set([office.idOf('daniyar')]));
    const [read] = await office.database.asSuperuser(
      `select purpose from audit_entry where action = 'people.list' limit 1`,
    );
    expect(read).toEqual({ purpose: 'administration' });
  });
});

describe('the database itself', () => {
  const as = <Result>(work: Parameters<typeof withActor<Result>>[2]) =>
    withActor(office.database, personIn(office.town, 'daniyar'), work);

  test('closes no account of somebody who works elsewhere, whatever program asks for it', async () => {
    expect(await as((tx) => disableAccount(tx, office.idOf('tolkyn'), office.moment.at))).toBe(false);
    expect(await as((tx) => disableAccount(tx, office.idOf('marina'), office.moment.at))).toBe(false);
  });

  test('lets no administrator lengthen their own role, or make a family an officer', async () => {
    const rows = await office.database.asSuperuser<{ id: string }>('select id from role_assignment where person = $1', [
      office.idOf('daniyar'),
    ]);
    expect(await as((tx) => endRole(tx, rows[0]?.id ?? '', '2099-12-31'))).toBe(false);
    const role = { id: randomUUID(), role: 'assistant', office: '4310', from: '2026-01-01', to: null } as const;
    const made = as((tx) => assignRole(tx, { ...role, person: office.idOf('marina') }));
    await expect(made).rejects.toMatchObject({ rule: 'row_level_security' });
  });

  test('gives nobody who works here or anywhere another way of signing in', async () => {
    const { id } = await newcomer();
    for (const person of [office.idOf('botagoz'), office.idOf('marina'), id]) {
      const given = as((tx) =>
        giveFirstCredential(tx, person, { login: `x${person}`, password: FIRST, toChange: true }),
      );
      await expect(given).rejects.toMatchObject({
        rule: expect.stringMatching(/row_level_security|person_credential/),
      });
    }
  });

  test('shows an administrator no family and no hash of a password', async () => {
    const [accounts, credentials] = await as(async ({ db }) => [
      await db.selectFrom('person_account').select('kind').where('kind', '=', 'citizen').execute(),
      await db.selectFrom('person_credential').select('password_hash').where('login', 'is not', null).execute(),
    ]);
    expect([accounts, credentials]).toEqual([[], []]);
  });
});
