import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { URBAN, VILLAGE } from '../demo/town.ts';
import { setCredential } from '../people/accounts.ts';
import { assignRole } from '../people/role-assignments.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

let office: OfficeAtWork;
/** Login of the applicant, another one in each test. */
let marina = '';

beforeAll(async () => {
  office = await openOffice();
});
beforeEach(async () => {
  marina = `marina-${randomUUID()}`;
  await office.invite(marina);
});
afterAll(() => office.close());

describe('a command', () => {
  test('sent twice with one key is done once and answered alike', async () => {
    const id = await office.begin(marina);
    const applicant = await office.enter(marina);
    const first = await applicant.does(id, { type: 'submitApplication' }, { key: 'submit-only-once', version: 1 });
    const second = await applicant.does(id, { type: 'submitApplication' }, { key: 'submit-only-once', version: 1 });
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotent-replay']).toBe('true');
    const submitted = await office.database.asSuperuser(
      `select seq from case_event where stream_id = $1 and type = 'applicationSubmitted'`,
      [id],
    );
    expect(submitted).toHaveLength(1);
    const other = await applicant.does(id, { type: 'withdraw', reason: 'Not any more.' }, { key: 'submit-only-once' });
    expect(other.status).toBe(422);
  });

  test('on a version that is over is a conflict, and nothing is done', async () => {
    const id = await office.begin(marina);
    const applicant = await office.enter(marina);
    await applicant.does(id, { type: 'amendDraft', family: office.family });
    const stale = await applicant.does(id, { type: 'submitApplication' }, { version: 1 });
    expect(stale).toMatchObject({ status: 409, body: { version: 2 } });
    expect(await office.versionOf(id)).toBe(2);
  });

  test('without the token of the page, or without its headers, is not done', async () => {
    const id = await office.begin(marina);
    const applicant = await office.enter(marina);
    const bare = { 'idempotency-key': randomUUID(), 'if-match': '"1"' };
    const submit = { type: 'submitApplication' };
    expect(
      await applicant.ask('POST', `/v1/cases/${id}/commands`, submit, { ...bare, 'x-csrf-token': 'x' }),
    ).toMatchObject({ status: 403 });
    expect(await applicant.ask('POST', `/v1/cases/${id}/commands`, submit)).toMatchObject({ status: 428 });
  });

  test('of a second application of one family is refused while the first is open', async () => {
    const [first, second] = [await office.begin(marina), await office.begin(marina)];
    await office.done(marina, first, { type: 'submitApplication' });
    expect(await (await office.enter(marina)).does(second, { type: 'submitApplication' })).toMatchObject({
      status: 422,
      body: { code: 'application.alreadyOpen' },
    });
  });

  test('cannot bring a poverty line of one’s own', async () => {
    const applicant = await office.enter(marina);
    const own = { ...office.family, figures: { povertyLine: 900_000 } };
    const key = { 'idempotency-key': randomUUID() };
    const { body } = await applicant.ask('POST', '/v1/cases', { office: URBAN, channel: 'citizen', family: own }, key);
    const { body: seen } = await applicant.get(`/v1/cases/${String(body['id'])}`);
    expect(seen['family']).not.toHaveProperty('figures');
  });
});

describe('work', () => {
  test('is listed to the one it waits for, and the count is what the list holds', async () => {
    const id = await office.begin(marina);
    await office.bringToSitting(marina, id);
    const yerlan = await office.enter('yerlan');
    const mine = await yerlan.get(`/v1/tasks?case=${id}`);
    expect(mine.body).toMatchObject({ count: 1, tasks: [{ case: id, kind: 'vote', forMe: true }] });
    await office.done('yerlan', id, { type: 'castVote', vote: 'need' });
    expect((await yerlan.get(`/v1/tasks?case=${id}`)).body).toMatchObject({ count: 0, tasks: [] });
    const all = await (await office.enter('talgat')).get('/v1/tasks?limit=100');
    expect(all.body['count']).toBe((all.body['tasks'] as unknown[]).length);
    const listed = await yerlan.get('/v1/cases?task=vote&limit=1');
    expect(listed.body).toMatchObject({ cases: [{ id }] });
  });
});

describe('the door', () => {
  test('opens for a login and its password, and for nobody without', async () => {
    await withActor(office.database, SYSTEM, (tx) =>
      setCredential(tx, office.idOf('zarina'), { login: 'zarina', password: 'a long enough password' }),
    );
    const wrong = await office.app.inject({
      method: 'POST',
      url: '/v1/sign-in',
      payload: { login: 'zarina', password: 'guess' },
    });
    expect(wrong.statusCode).toBe(401);
    const right = await office.app.inject({
      method: 'POST',
      url: '/v1/sign-in',
      payload: {
        login: 'Zarina',
        password: 'a long enough password',
      },
    });
    expect(right.json()).toMatchObject({ role: 'paymentsOfficer', office: URBAN });
    expect(String(right.headers['set-cookie'])).toMatch(/HttpOnly.*SameSite=Lax/i);
    expect((await office.app.inject({ method: 'GET', url: '/v1/me' })).statusCode).toBe(401);
  });

  test('lets whoever holds two roles choose one, and the choice makes the old session worthless', async () => {
    const [person, at] = [office.idOf('marat'), '2020-01-01'];
    await withActor(office.database, SYSTEM, (tx) =>
      assignRole(tx, { id: randomUUID(), person, role: 'ruralAkim', office: '433035', from: at, to: null }),
    );
    const marat = await office.enter('marat');
    expect((await marat.get('/v1/cases')).status).toBe(403);
    const { body } = await marat.get('/v1/me');
    const roles = body['roles'] as { assignment: string; role: string }[];
    expect(body['role']).toBeNull();
    expect((await marat.ask('PUT', '/v1/me/role', { assignment: randomUUID() })).status).toBe(403);
    const assignment = roles.find(({ role }) => role === 'ruralAkim')?.assignment ?? '';
    const chosen = await marat.ask('PUT', '/v1/me/role', { assignment });
    expect(chosen.body).toMatchObject({ role: 'ruralAkim', office: VILLAGE });
    expect((await marat.get('/v1/me')).status).toBe(401);
  });

  test('is closed behind whoever signs out', async () => {
    const applicant = await office.enter(marina);
    expect((await applicant.get('/v1/me')).body).toMatchObject({ role: 'citizen', name: 'Марина Досова' });
    expect((await applicant.ask('POST', '/v1/sign-out')).status).toBe(204);
    expect((await applicant.get('/v1/me')).status).toBe(401);
  });
});

describe('an order on a commission', () => {
  test('is issued by the head of the office and by nobody else, once', async () => {
    const members = ['yerlan', 'gulmira', 'talgat'].map((login) => office.idOf(login));
    const order = {
      number: '18-ө',
      level: 'precinct',
      office: URBAN,
      from: '2026-06-01',
      to: '2026-12-31',
      quorum: 2,
      chair: members[0],
      secretary: office.idOf('dinara'),
      members,
      substitutes: [],
    };
    const key = { 'idempotency-key': randomUUID() };
    expect((await (await office.enter('botagoz')).ask('POST', '/v1/commission-orders', order, key)).status).toBe(403);
    const samat = await office.enter('samat');
    expect(
      (await samat.ask('POST', '/v1/commission-orders', { ...order, secretary: members[1] }, key)).body,
    ).toMatchObject({
      code: 'order.secretaryVotes',
    });
    expect((await samat.ask('POST', '/v1/commission-orders', order, key)).status).toBe(201);
    expect((await samat.ask('POST', '/v1/commission-orders', order, key)).status).toBe(201);
    const listed = await samat.get(`/v1/commission-orders?office=${URBAN}`);
    expect((listed.body['orders'] as { number: string }[]).filter(({ number }) => number === '18-ө')).toHaveLength(1);
  });
});
