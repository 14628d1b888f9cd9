import { randomUUID } from 'node:crypto';
import { loneMotherOfFour } from '@tirek/family/examples';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build } from '../app.ts';
import { momentOf } from '../cases/moment.ts';
import { actOf } from '../demo/families.ts';
import { answerAsRegisters } from '../demo/registers.ts';
import { addCitizen, buildTown, personIn, type Town, URBAN, VILLAGE } from '../demo/town.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { setCredential } from '../people/accounts.ts';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.ts';

let database: FreshDatabase;
let app: FastifyInstance;
let town: Town;
/** Login of the applicant, another one in each test. */
let marina = '';
let applicants = 0;
const moment = momentOf(new Date('2026-02-10T05:00:00Z'));
const family = loneMotherOfFour.file;

beforeAll(async () => {
  database = await freshDatabase();
  town = await buildTown(database, moment);
  app = await build({
    webRoot: '/nowhere',
    database,
    ownerUrl: database.ownerUrl,
    demo: true,
    clock: () => moment,
    requestsAMinute: 0,
  });
});
beforeEach(async () => {
  applicants += 1;
  marina = `marina-${applicants}`;
  await withActor(database, SYSTEM, (tx) => addCitizen(tx, 'Марина Досова', marina));
});
afterAll(async () => {
  await app.close();
  await database.close();
});

/** What came back: the status, and the body as it was said. */
interface Told {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
}

/** Somebody at a screen: their cookie and their token. */
class Officer {
  readonly cookie: string;
  readonly csrf: string;
  constructor(cookie: string, csrf: string) {
    this.cookie = cookie;
    this.csrf = csrf;
  }
  async ask(
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Told> {
    const answer = await app.inject({
      ...{ method, url },
      headers: { cookie: this.cookie, 'x-csrf-token': this.csrf, 'accept-language': 'ru', ...headers },
      ...(body ? { payload: body } : {}),
    });
    const text = answer.body;
    return { status: answer.statusCode, body: text ? (JSON.parse(text) as Told['body']) : {}, headers: answer.headers };
  }
  get(url: string): Promise<Told> {
    return this.ask('GET', url);
  }
  async does(id: string, command: object, { key = randomUUID() as string, version = -1 } = {}): Promise<Told> {
    const seen = version < 0 ? await versionNow(id) : version;
    return this.ask('POST', `/v1/cases/${id}/commands`, command, { 'idempotency-key': key, 'if-match': `"${seen}"` });
  }
}

async function versionNow(id: string): Promise<number> {
  const [row] = await database.asSuperuser<{ version: number }>('select version from case_stream where id = $1', [id]);
  return row?.version ?? 0;
}

async function enter(login: string): Promise<Officer> {
  const answer = await app.inject({ method: 'POST', url: '/v1/demo/sign-in', payload: { login } });
  expect(answer.statusCode, login).toBe(200);
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  return new Officer(cookie, (answer.json() as { csrf: string }).csrf);
}

const idOf = (login: string): string => personIn(town, login).person;

async function begin(login: string, office = URBAN): Promise<string> {
  const started = await (
    await enter(login)
  ).ask('POST', '/v1/cases', { office, channel: 'citizen', family }, { 'idempotency-key': randomUUID() });
  expect(started.status).toBe(201);
  return String(started.body['id']);
}

async function done(login: string, id: string, command: object): Promise<Told> {
  const told = await (await enter(login)).does(id, command);
  expect(told, `${login}: ${JSON.stringify(command)}: ${JSON.stringify(told.body)}`).toMatchObject({ status: 200 });
  return told;
}

async function toCommission(id: string): Promise<void> {
  await done(marina, id, { type: 'submitApplication' });
  await answerAsRegisters(database, id, moment);
  await done('botagoz', id, { type: 'referToCommission' });
  await done('dinara', id, {
    type: 'assignVisit',
    assistant: idOf('askar'),
    members: [idOf('gulmira')],
    on: moment.day,
  });
  await done('askar', id, { type: 'recordVisit', act: actOf(family, moment) });
  await done('dinara', id, { type: 'openSitting' });
}

describe('a family', () => {
  test('goes from the application to an approved decision, each officer in their own name', async () => {
    const id = await begin(marina);
    await toCommission(id);
    for (const login of ['yerlan', 'gulmira', 'talgat']) await done(login, id, { type: 'castVote', vote: 'need' });
    await done('botagoz', id, { type: 'determine' });
    await done('botagoz', id, { type: 'propose' });
    expect((await done('samat', id, { type: 'approve' })).body).toMatchObject({
      phase: 'decided',
      happened: ['decisionMade'],
    });

    const seen = await (await enter('botagoz')).get(`/v1/cases/${id}?purpose=casework`);
    expect(seen.body).toMatchObject({ phase: 'decided', commission: { conclusion: { conclusion: 'need' } } });
    const replayed = await (await enter('botagoz')).get(`/v1/cases/${id}/replay`);
    expect(replayed.body).toMatchObject({ same: true, determinations: [{ sameTrace: true, sameFacts: true }] });
    const [gate] = await database.asSuperuser('select outcome from case_file where id = $1', [id]);
    expect(gate).toEqual({ outcome: 'grant' });
    expect((await (await enter('kamila')).get('/v1/audit/verify')).body).toMatchObject({ valid: true, unaccounted: 0 });
  });

  test('sees who looked at its file, and not who voted how', async () => {
    const id = await begin('asel');
    await (await enter('botagoz')).get(`/v1/cases/${id}?purpose=casework`);
    const looked = await (await enter('asel')).get(`/v1/audit/case:${id}`);
    expect(looked.body['entries']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'case.read', role: 'consultant', purpose: 'casework' }),
      ]),
    );
    expect((await (await enter(marina)).get(`/v1/cases/${id}`)).status).toBe(404);
    expect((await (await enter(marina)).get(`/v1/audit/case:${id}`)).body['entries']).toEqual([]);
  });
});

describe('no award', () => {
  test('comes of a commission that found no need', async () => {
    const id = await begin(marina);
    await toCommission(id);
    for (const login of ['yerlan', 'gulmira', 'talgat']) await done(login, id, { type: 'castVote', vote: 'noNeed' });
    await done('botagoz', id, { type: 'determine' });
    // The law's own answer takes the finding in: all that can be proposed is a refusal.
    await done('botagoz', id, { type: 'propose' });
    await done('samat', id, { type: 'approve' });
    const { body } = await (await enter('botagoz')).get(`/v1/cases/${id}`);
    expect(body).toMatchObject({ decision: { made: [{ resolution: { outcome: 'refuse', amount: 0 } }] } });
  });

  test('comes without a commission at all: what may be done now is only what the phase allows', async () => {
    const id = await begin(marina);
    await done(marina, id, { type: 'submitApplication' });
    expect(await (await enter('botagoz')).does(id, { type: 'propose' })).toMatchObject({
      status: 422,
      body: { code: 'phase.wrong' },
    });
    const { body } = await (await enter('botagoz')).get(`/v1/cases/${id}`);
    const offered = (body['actions'] as { type: string }[]).map(({ type }) => type);
    expect(offered).toContain('referToCommission');
    expect(offered).not.toContain('propose');
  });

  test('is approved by the officer who proposed it, nor by anybody who is no decision-maker', async () => {
    const id = await begin(marina);
    await toCommission(id);
    for (const login of ['yerlan', 'gulmira', 'talgat']) await done(login, id, { type: 'castVote', vote: 'need' });
    await done('botagoz', id, { type: 'determine' });
    await done('botagoz', id, { type: 'propose' });
    expect(await (await enter('botagoz')).does(id, { type: 'approve' })).toMatchObject({
      status: 403,
      body: { code: 'access.role' },
    });
    // Whoever proposed as a consultant and was made the head of the office since.
    await database.asSuperuser(`update case_event set actor = $1 where stream_id = $2 and type = 'decisionProposed'`, [
      idOf('samat'),
      id,
    ]);
    expect(await (await enter('samat')).does(id, { type: 'approve' })).toMatchObject({
      status: 403,
      body: { code: 'decision.sameOfficer' },
    });
  });
});

describe('a vote', () => {
  test('is not cast by the secretary, nor twice, nor for another', async () => {
    const id = await begin(marina);
    await toCommission(id);
    expect((await (await enter('dinara')).does(id, { type: 'castVote', vote: 'need' })).status).toBe(403);
    expect((await (await enter('zhanna')).does(id, { type: 'castVote', vote: 'need' })).body).toMatchObject({
      code: 'vote.notSitting',
    });
    await done('yerlan', id, { type: 'castVote', vote: 'need' });
    expect((await (await enter('yerlan')).does(id, { type: 'castVote', vote: 'need' })).body).toMatchObject({
      code: 'vote.twice',
    });
    const forged = await (await enter('yerlan')).does(id, { type: 'castVote', vote: 'need', member: idOf('talgat') });
    expect(forged.status).toBe(422);
    const votes = await database.asSuperuser('select member from vote where case_id = $1', [id]);
    expect(votes).toEqual([{ member: idOf('yerlan') }]);
  });
});

describe('a command', () => {
  test('sent twice with one key is done once and answered alike', async () => {
    const id = await begin(marina);
    const applicant = await enter(marina);
    const first = await applicant.does(id, { type: 'submitApplication' }, { key: 'submit-only-once', version: 1 });
    const second = await applicant.does(id, { type: 'submitApplication' }, { key: 'submit-only-once', version: 1 });
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotent-replay']).toBe('true');
    const submitted = await database.asSuperuser(
      `select seq from case_event where stream_id = $1 and type = 'applicationSubmitted'`,
      [id],
    );
    expect(submitted).toHaveLength(1);
    const other = await applicant.does(id, { type: 'withdraw', reason: 'Not any more.' }, { key: 'submit-only-once' });
    expect(other.status).toBe(422);
  });

  test('on a version that is over is a conflict, and nothing is done', async () => {
    const id = await begin(marina);
    const applicant = await enter(marina);
    await applicant.does(id, { type: 'amendDraft', family });
    const stale = await applicant.does(id, { type: 'submitApplication' }, { version: 1 });
    expect(stale).toMatchObject({ status: 409, body: { version: 2 } });
    expect(await versionNow(id)).toBe(2);
  });

  test('without the token of the page, or without its headers, is not done', async () => {
    const id = await begin(marina);
    const applicant = await enter(marina);
    const bare = { 'idempotency-key': randomUUID(), 'if-match': '"1"' };
    const submit = { type: 'submitApplication' };
    expect(
      await applicant.ask('POST', `/v1/cases/${id}/commands`, submit, { ...bare, 'x-csrf-token': 'x' }),
    ).toMatchObject({ status: 403 });
    expect(await applicant.ask('POST', `/v1/cases/${id}/commands`, submit)).toMatchObject({ status: 428 });
  });

  test('of a second application of one family is refused while the first is open', async () => {
    const [first, second] = [await begin(marina), await begin(marina)];
    await done(marina, first, { type: 'submitApplication' });
    expect(await (await enter(marina)).does(second, { type: 'submitApplication' })).toMatchObject({
      status: 422,
      body: { code: 'application.alreadyOpen' },
    });
  });

  test('cannot bring a poverty line of one’s own', async () => {
    const applicant = await enter(marina);
    const own = { ...family, figures: { povertyLine: 900_000 } };
    const key = { 'idempotency-key': randomUUID() };
    const { body } = await applicant.ask('POST', '/v1/cases', { office: URBAN, channel: 'citizen', family: own }, key);
    const { body: seen } = await applicant.get(`/v1/cases/${String(body['id'])}`);
    expect(seen['family']).not.toHaveProperty('figures');
  });
});

describe('work', () => {
  test('is listed to the one it waits for, and the count is what the list holds', async () => {
    const id = await begin(marina);
    await toCommission(id);
    const yerlan = await enter('yerlan');
    const mine = await yerlan.get(`/v1/tasks?case=${id}`);
    expect(mine.body).toMatchObject({ count: 1, tasks: [{ case: id, kind: 'vote', forMe: true }] });
    await done('yerlan', id, { type: 'castVote', vote: 'need' });
    expect((await yerlan.get(`/v1/tasks?case=${id}`)).body).toMatchObject({ count: 0, tasks: [] });
    const all = await (await enter('talgat')).get('/v1/tasks?limit=100');
    expect(all.body['count']).toBe((all.body['tasks'] as unknown[]).length);
    const listed = await yerlan.get('/v1/cases?task=vote&limit=1');
    expect(listed.body).toMatchObject({ cases: [{ id }] });
  });
});

describe('another district', () => {
  test.for(['saule', 'kairat', 'nurgul', 'bauyrzhan', 'zhanar', 'ermek', 'raushan'])(
    'is invisible to %s',
    async (login) => {
      const id = await begin(marina);
      const officer = await enter(login);
      // Those whose role reads cases find nothing at all, by list or by address.
      expect((await officer.get(`/v1/cases/${id}`)).status).toBe(404);
      expect((await officer.get('/v1/cases')).body).toEqual({ cases: [], next: null });
      expect([403, 404, 422]).toContain(
        (await officer.does(id, { type: 'withdraw', reason: 'Not my family.' })).status,
      );
    },
  );

  test('is seen from the region by its auditor, and no case by administrator or analyst', async () => {
    const id = await begin(marina, VILLAGE);
    expect((await (await enter('kamila')).get(`/v1/cases/${id}`)).status).toBe(200);
    for (const login of ['daniyar', 'madiyar', 'tolkyn'])
      expect((await (await enter(login)).get(`/v1/cases/${id}`)).body).toMatchObject({
        status: 403,
        code: 'access.role',
      });
  });
});

describe('the door', () => {
  test('opens for a login and its password, and for nobody without', async () => {
    await withActor(database, SYSTEM, (tx) =>
      setCredential(tx, idOf('zarina'), { login: 'zarina', password: 'a long enough password' }),
    );
    const wrong = await app.inject({
      method: 'POST',
      url: '/v1/sign-in',
      payload: { login: 'zarina', password: 'guess' },
    });
    expect(wrong.statusCode).toBe(401);
    const right = await app.inject({
      ...{ method: 'POST', url: '/v1/sign-in' },
      payload: { login: 'Zarina', password: 'a long enough password' },
    });
    expect(right.json()).toMatchObject({ role: 'paymentsOfficer', office: URBAN });
    expect(String(right.headers['set-cookie'])).toMatch(/HttpOnly.*SameSite=Lax/i);
    expect((await app.inject({ method: 'GET', url: '/v1/me' })).statusCode).toBe(401);
  });

  test('is closed behind whoever signs out', async () => {
    const applicant = await enter(marina);
    expect((await applicant.get('/v1/me')).body).toMatchObject({ role: 'citizen', name: 'Марина Досова' });
    expect((await applicant.ask('POST', '/v1/sign-out')).status).toBe(204);
    expect((await applicant.get('/v1/me')).status).toBe(401);
  });
});

describe('an order on a commission', () => {
  test('is issued by the head of the office and by nobody else, once', async () => {
    const members = ['yerlan', 'gulmira', 'talgat'].map(idOf);
    const order = {
      ...{ number: '18-ө', level: 'precinct', office: URBAN, from: '2026-06-01', to: '2026-12-31', quorum: 2 },
      ...{ chair: members[0], secretary: idOf('dinara'), members, substitutes: [] },
    };
    const key = { 'idempotency-key': randomUUID() };
    expect((await (await enter('botagoz')).ask('POST', '/v1/commission-orders', order, key)).status).toBe(403);
    const samat = await enter('samat');
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
