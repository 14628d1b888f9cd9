import { type Action, findAccess, isWithin, type Role } from '@tirek/casework';
import { loneMotherOfFour } from '@tirek/family/examples';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../app.ts';
import { momentOf } from '../cases/moment.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { PRECINCTS } from '../demo/precincts.ts';
import { addCitizen, buildTown, personIn, type Town } from '../demo/town.ts';
import { openAccount } from '../people/administer.ts';
import { makeClientToken } from '../people/client-tokens.ts';
import { driveFamily } from '../testing/drive-family.ts';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.ts';
import { guard } from './access.ts';

/** What anybody may ask: nothing of it tells of a person. */
const FOR_EVERYBODY = ['assess', 'compare', 'budgetCurve', 'listLaw', 'readLaw', 'listExamples', 'health'];
const NOWHERE = '01900000-0000-7000-8000-000000000000';
const moment = momentOf(new Date('2026-02-10T05:00:00Z'));

interface Operation {
  readonly operationId: string;
  readonly 'x-access'?: 'open' | 'signedIn' | readonly Action[];
}

let database: FreshDatabase;
let app: FastifyInstance;
let town: Town;
let operations: { readonly method: 'GET' | 'POST' | 'PUT'; readonly url: string; readonly operation: Operation }[];

beforeAll(async () => {
  database = await freshDatabase();
  town = await buildTown(database, moment);
  const options = { webRoot: '/nowhere', database, ownerUrl: database.ownerUrl, clock: () => moment };
  app = await build({ ...options, demo: true, requestsAMinute: 0 });
  const document = (await app.inject('/openapi.json')).json() as { paths: Record<string, Record<string, Operation>> };
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase() as 'GET',
      url: path.replace('{subject}', `case:${NOWHERE}`).replaceAll(/\{\w+\}/g, NOWHERE),
      operation,
    })),
  );
  for (const precinct of PRECINCTS.slice(0, 2))
    for (const until of ['submitted', 'sitting'] as const) {
      const applicant = await withActor(database, SYSTEM, (tx) => addCitizen(tx, 'Гүлнар'));
      await driveFamily(database, town, { applicant, file: loneMotherOfFour.file, precinct, until }, moment);
    }
});
afterAll(async () => {
  await app.close();
  await database.close();
});

async function enter(login: string): Promise<Record<string, string>> {
  const answer = await app.inject({ method: 'POST', url: '/v1/demo/sign-in', payload: { login } });
  const { csrf } = answer.json() as { csrf: string };
  return { cookie: String(answer.headers['set-cookie']).split(';')[0] ?? '', 'x-csrf-token': csrf };
}

/** Another system, with a token for the whole region. */
async function bringToken(): Promise<Record<string, string>> {
  const daniyar = personIn(town, 'daniyar');
  const entry = { kind: 'client', name: 'eGov portal', locale: 'kk' } as const;
  const { token } = await withActor(database, daniyar, async (tx) => {
    const { person } = await openAccount(tx, entry, moment, undefined);
    return makeClientToken(tx, person, { office: 'kz/43', until: moment.day }, moment);
  });
  return { authorization: `Bearer ${token}` };
}

describe('the door', () => {
  test('takes no route that names no action of the access table', () => {
    const add = (access?: unknown) => () => {
      const bare = Fastify();
      guard(bare, database, () => moment);
      bare.get('/v1/new', { config: (access === undefined ? {} : { access }) as object }, () => 'secret');
    };
    expect(add()).toThrow(/names no action/);
    expect(add([])).toThrow(/names no action/);
    expect(add(['readEverything'])).toThrow(/names no action/);
    expect(add(['readCase'])).not.toThrow();
  });

  test('stands before every route that tells of a person', async () => {
    expect(operations.length).toBeGreaterThan(20);
    for (const { method, url, operation } of operations) {
      const access = operation['x-access'];
      if (access === undefined) {
        expect(FOR_EVERYBODY, url).toContain(operation.operationId);
        continue;
      }
      if (access === 'open') continue;
      const { statusCode } = await app.inject({ method, url, ...(method === 'GET' ? {} : { payload: {} }) });
      expect(statusCode, `${method} ${url}`).toBe(401);
    }
  });

  test('opens to a role just where the table has a row for it', async () => {
    const roles = new Map([...town].map(([login, { role }]): [Role, string] => [role, login]));
    for (const role of [...roles.keys(), 'client'] as const) {
      const headers = role === 'client' ? await bringToken() : await enter(roles.get(role) ?? '');
      for (const { method, url, operation } of operations) {
        const access = operation['x-access'];
        if (access === undefined || typeof access === 'string') continue;
        const { statusCode } = await app.inject({ method, url, headers, ...(method === 'GET' ? {} : { payload: {} }) });
        const may = access.some((action) => findAccess(role, action));
        expect(statusCode === 403, `${role}: ${method} ${url}: ${statusCode}`).toBe(!may);
        expect(statusCode).toBeLessThan(500);
      }
    }
  });
});

test('the database itself shows each of the staff only what lies in their territory', async () => {
  const all = await database.asSuperuser<{ id: string; office_path: string }>('select id, office_path from case_file');
  expect(new Set(all.map((row) => row.office_path)).size).toBe(2);
  for (const [login, actor] of town) {
    if (actor.role === 'citizen') continue;
    const seen = await withActor(database, actor, ({ db }) =>
      db.selectFrom('case_file').select(['id', 'office_path']).execute(),
    );
    expect(
      seen.filter((row) => !isWithin(row.office_path, actor.office)),
      login,
    ).toEqual([]);
    const told = await withActor(database, actor, ({ db }) =>
      db.selectFrom('case_event').select('stream_id').distinct().execute(),
    );
    const cases = told.map((row) => row.stream_id).filter((id) => all.some((one) => one.id === id));
    const theirs = all.filter((row) => isWithin(row.office_path, actor.office)).map(({ id }) => id);
    expect(
      cases.filter((id) => !theirs.includes(id)),
      login,
    ).toEqual([]);
  }
});
