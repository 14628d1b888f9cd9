import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withActor } from '../db/with-actor.ts';
import { URBAN, VILLAGE } from '../demo/town.ts';
import { type Officer, type OfficeAtWork, openOffice, type Told } from '../testing/office-at-work.ts';

let office: OfficeAtWork;
let daniyar: Officer;
let client: string;
let number: string;
let caseId: string;

beforeAll(async () => {
  office = await openOffice();
  daniyar = await office.enter('daniyar');
  client = await newClient();
  caseId = await office.begin('marina');
  const [file] = await office.database.asSuperuser<{ number: string }>('select number from case_file');
  number = file?.number ?? '';
});
afterAll(() => office.close());

const key = () => ({ 'idempotency-key': randomUUID() });
async function newClient(): Promise<string> {
  const opened = await daniyar.ask('POST', '/v1/people', { kind: 'client', name: 'Портал eGov' }, key());
  expect(opened).toMatchObject({ status: 201, body: { kind: 'client', login: null } });
  return String(opened.body['person']);
}
const make = (path: string, until: string, person = client): Promise<Told> =>
  daniyar.ask('POST', `/v1/people/${person}/tokens`, { office: path, until });
async function tokenFor(path: string, until = office.moment.day) {
  const { body } = await make(path, until);
  return { id: String(body['id']), token: String(body['token']) };
}
const ask = async (token: string, url: string, method: 'GET' | 'POST' = 'GET') => {
  const headers = { authorization: `Bearer ${token}`, 'accept-language': 'ru' };
  const answer = await office.app.inject({ method, url, headers, ...(method === 'POST' ? { payload: {} } : {}) });
  return { status: answer.statusCode, body: JSON.parse(answer.body) as Record<string, unknown> };
};
const status = (token: string) => ask(token, `/v1/case-status/${encodeURIComponent(number)}`);

describe('another system', () => {
  test('learns where a submitted application stands, nothing of the family, and the family sees that it asked', async () => {
    const { token } = await tokenFor('kz/43');
    expect((await status(token)).status).toBe(404);
    await office.done('marina', caseId, { type: 'submitApplication' });
    const told = await status(token);
    expect(told.status).toBe(200);
    expect(Object.keys(told.body).toSorted()).toEqual([
      'decidedDay',
      'dueDay',
      'number',
      'outcome',
      'phase',
      'submittedDay',
    ]);
    expect(told.body).toMatchObject({ number, phase: 'registers', submittedDay: office.moment.day, outcome: null });
    const looked = await (await office.enter('marina')).get(`/v1/audit/case:${caseId}`);
    expect(looked.body['entries']).toContainEqual(
      expect.objectContaining({ action: 'case.status', role: 'client', person: client, purpose: 'exchange' }),
    );
  });

  test('of another territory finds nothing', async () => {
    expect((await status((await tokenFor(VILLAGE)).token)).status).toBe(404);
  });

  test.for([
    ['GET', '/v1/cases', 403],
    ['GET', '/v1/tasks', 403],
    ['GET', '/v1/people', 403],
    ['POST', '/v1/cases', 403],
    ['GET', '/v1/me', 401],
    ['GET', '/v1/offices', 200],
  ] as const)('asking %s %s is answered %i', async ([method, url, expected]) => {
    const { token } = await tokenFor('kz/43');
    expect((await ask(token, url, method)).status).toBe(expected);
  });

  test('sees in the database itself no event, no member and no citizen', async () => {
    const actor = { person: client, role: 'client', office: 'kz/43' } as const;
    const seen = await withActor(office.database, actor, async ({ db }) => [
      await db.selectFrom('case_event').select('seq').where('stream_id', '=', caseId).execute(),
      await db.selectFrom('case_member').select('member').execute(),
      await db.selectFrom('person_account').select('id').where('kind', '=', 'citizen').execute(),
      await db.selectFrom('client_token').select('id').execute(),
    ]);
    expect(seen).toEqual([[], [], [], []]);
    const changed = await withActor(office.database, actor, ({ db }) =>
      db.updateTable('case_file').set({ phase: 'decided' }).executeTakeFirst(),
    );
    expect(changed.numUpdatedRows).toBe(0n);
  });
});

describe('a token', () => {
  test('is kept as a hash only, told once and listed without itself', async () => {
    const { id, token } = await tokenFor(URBAN);
    expect(token).toMatch(/^tirek_[\w-]{43}$/);
    const rows = await office.database.asSuperuser<{ all: string }>(
      `select string_agg(t::text, ' ') as all from client_token t`,
    );
    expect(rows[0]?.all).not.toContain(token);
    const { body } = await daniyar.get(`/v1/people/${client}/tokens`);
    expect(body['tokens']).toContainEqual({
      id,
      office: URBAN,
      madeAt: office.moment.at,
      until: office.moment.day,
      endedAt: null,
    });
  });

  test('opens nothing once it is ended, its last day is over, or its system is closed', async () => {
    const person = await newClient();
    const tokens = await Promise.all(
      ['ended', 'over', 'closed'].map(async () =>
        String((await make('kz/43', office.moment.day, person)).body['token']),
      ),
    );
    const [ended = '', over = '', closed = ''] = tokens;
    const opens = async (token: string) => (await ask(token, '/v1/case-status/none')).status !== 401;
    for (const token of tokens) expect(await opens(token)).toBe(true);

    const idOf = async (token: string) => {
      const rows = await office.database.asSuperuser<{ id: string }>(
        `select id from client_token where token_hash = sha256(convert_to($1, 'UTF8'))`,
        [token],
      );
      return rows[0]?.id ?? '';
    };
    const end = `/v1/people/${person}/tokens/${await idOf(ended)}/end`;
    expect((await daniyar.ask('POST', end, undefined, key())).status).toBe(200);
    expect((await daniyar.ask('POST', end, undefined, key())).status).toBe(404);
    expect(await opens(ended)).toBe(false);
    await office.database.asSuperuser(`update client_token set until_day = '2026-02-09' where id = $1`, [
      await idOf(over),
    ]);
    expect(await opens(over)).toBe(false);
    await daniyar.ask('POST', `/v1/people/${person}/disable`, undefined, key());
    expect(await opens(closed)).toBe(false);
  });

  test('is not made for an officer, for a day that has passed, or for another territory', async () => {
    expect((await make('kz/43', office.moment.day, office.idOf('botagoz'))).body).toMatchObject({
      code: 'token.notClient',
    });
    expect((await make('kz/43', '2026-02-09')).body).toMatchObject({ code: 'token.past' });
    expect((await make('kz', office.moment.day)).body).toMatchObject({ code: 'access.territory' });
    expect((await make('kz/99', office.moment.day)).body).toMatchObject({ code: 'office.unknown' });
  });

  test.for(['tirek_wrong', 'x'.repeat(200)])('that is none opens nothing: %s', async (token) => {
    expect((await ask(token, '/v1/case-status/none')).status).toBe(401);
  });
});
