import { randomUUID } from 'node:crypto';
import { findAccess, type Action, type Actor } from '@tirek/casework';
import { loneMotherOfFour } from '@tirek/family/examples';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { generateSync, type JsonSchema } from 'json-schema-faker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { PRECINCTS } from '../demo/precincts.ts';
import { addCitizen, URBAN, VILLAGE } from '../demo/town.ts';
import { chanceFrom } from '../testing/chance.ts';
import { changed } from '../testing/changed.ts';
import { driveFamily, STAGES } from '../testing/drive-family.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';
import { isJsonObject, type Json, type JsonObject, listAt, objectAt, textAt } from './json.ts';

/*
 * Whatever anybody of the office, a citizen or a stranger sends to any address of the document, the answer is one that the
 * document tells of: its status, its content type and, where it is JSON, its shape. Everything is made from the document,
 * so a new address is asked as soon as it stands there. The same seed asks the same questions.
 * One file, because asking and judging go by one document and one chance.
 */

const SEED = 20261125;
/** Questions to an operation by those who may come in there, shared among them; what takes many kinds of bodies gets more. */
const [QUESTIONS, WITH_A_BODY, OF_MANY_KINDS] = [40, 80, 500];
/** What reads everything there is, or makes a password slow on purpose. */
const COSTLY: Readonly<Record<string, number>> = { verifyAudit: 4, signIn: 20, demoAccounts: 10 };
/** For what hangs, not for what is slow. */
const LONGEST_MS = 300_000;
/** Whoever asks what never ends would wait for ever. */
const ENDLESS = 'text/event-stream';

interface Operation {
  readonly path: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly spec: JsonObject;
}
interface Asker {
  readonly login: string;
  readonly actor: Actor | undefined;
  headers: Record<string, string>;
}

let office: OfficeAtWork;
let document: JsonObject;
let operations: Operation[];
let askers: Asker[];
let cases: string[] = [];
/** What may stand where an id is asked for: cases, people who ask nothing here themselves, and nobody. */
let ids: string[] = [];
let { below, pick } = chanceFrom(SEED);
/** A chance of its own for each operation: a new address does not change what is asked of the others. */
const chanceOf = ({ spec }: Operation) =>
  chanceFrom(Buffer.from(textAt(spec, 'operationId')).reduce((sum, byte) => Math.imul(sum, 31) + byte, SEED));

/** Half of the questions are as the document wants them; the others are spoilt at one place or another. */
let isPlain = false;
const spoils = (oneIn: number): boolean => !isPlain && below(oneIn) === 0;

async function enter(asker: Asker): Promise<void> {
  if (!asker.actor) return;
  const entered = await office.app.inject({
    method: 'POST',
    url: '/v1/demo/sign-in',
    payload: { login: asker.login },
  });
  const { csrf } = entered.json<{ csrf?: string }>();
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
  asker.headers = csrf === undefined ? {} : { cookie, 'x-csrf-token': csrf };
}

beforeAll(async () => {
  office = await openOffice();
  for (const until of STAGES)
    for (const precinct of PRECINCTS.slice(0, 2)) {
      const applicant = await withActor(office.database, SYSTEM, (tx) => addCitizen(tx, 'Гүлнар'));
      const family = { applicant, file: loneMotherOfFour.file, precinct, until };
      cases.push(await driveFamily(office.database, office.town, family, office.moment));
    }
  document = (await office.app.inject('/openapi.json')).json<JsonObject>();
  operations = Object.entries(objectAt(document, 'paths')).flatMap(([path, item]) =>
    Object.entries(objectAt(item)).map(([method, spec]) => ({
      path,
      method: method.toUpperCase() as Operation['method'],
      spec: objectAt(spec),
    })),
  );
  // Of each role one who has families: those of the two places above.
  const elsewhere = PRECINCTS.slice(2).map((precinct) => precinct.office);
  const near = [...office.town].filter(([, actor]) => !elsewhere.includes(actor.office));
  const byRole = new Map(near.map(([login, actor]) => [actor.role, { login, actor, headers: {} }]));
  const quiet = [...office.town.values()].filter(({ person, role }) => byRole.get(role)?.actor.person !== person);
  ids = [...cases, ...quiet.map(({ person }) => person), randomUUID()];
  askers = [...byRole.values(), { login: 'nobody', actor: undefined, headers: {} }];
  for (const asker of askers) await enter(asker);
});
afterAll(() => office.close());

const mayCome = ({ spec }: Operation, { actor }: Asker): boolean => {
  const access = spec['x-access'];
  if (access === undefined || access === 'open') return true;
  if (!actor || access === 'signedIn') return actor !== undefined;
  return (access as readonly Action[]).some((action) => findAccess(actor.role, action));
};

const ODD: readonly Json[] = [
  '',
  ' ',
  'null',
  "' or 1=1 --",
  '\u0000',
  '\ud800',
  '9'.repeat(400),
  '2026-02-30',
  'kz/43',
];
const ODDER: readonly Json[] = [
  ...ODD,
  null,
  0,
  -1,
  1e21,
  0.1,
  true,
  [],
  {},
  [[]],
  { __proto__: 1 },
  ['x'],
  '__proto__',
];
const PLACES: readonly string[] = [URBAN, URBAN, URBAN, VILLAGE, VILLAGE, 'kz/43', 'kz', 'kz/99', URBAN.slice(0, -1)];
const CHANGED_KEYS = /^(office|path|region)$/;

/** Of lists that may be long: twenty thousand rows of a table would be nothing but slow. */
const LONGEST = 12;

/** A value of a schema of the document, with ids and places that are there, now and then. */
function valueOf(schema: Json | undefined, name = '', pool = ids): Json {
  const format = isJsonObject(schema) ? textAt(schema, 'format') : '';
  if (format === 'uuid' || /^(id|case|after|person|member)$/.test(name)) return pick(pool);
  if (CHANGED_KEYS.test(name)) return pick(PLACES);
  const components = document['components'];
  const whole = { ...objectAt(schema), components } as unknown as JsonSchema;
  const made = generateSync(whole, {
    seed: below(1e9),
    maxDepth: 6,
    maxItems: LONGEST,
    optionalsProbability: 0.5,
  }) as Json;
  return grounded(made);
}

/** What was made up, with ids that are there, a family that is one, offices that stand. */
function grounded(value: Json): Json {
  if (Array.isArray(value)) return value.map((part: Json) => grounded(part));
  if (typeof value === 'string') return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value) ? pick(ids) : value;
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (key === 'family' && below(4) > 0) return [key, loneMotherOfFour.file as unknown as Json];
      if (CHANGED_KEYS.test(key) && below(4) > 0) return [key, pick(PLACES)];
      return [key, grounded(part ?? null)];
    }),
  );
}

function parameters({ path, spec }: Operation) {
  const all = listAt(spec, 'parameters').map((one) => objectAt(one));
  const of = (place: string) => all.filter((one) => one['in'] === place);
  const pool = path.startsWith('/v1/cases') && below(8) > 0 ? cases : ids;
  const value = (one: JsonObject): string => {
    const made = spoils(9) ? pick(ODD) : valueOf(one['schema'], textAt(one, 'name'), pool);
    return typeof made === 'string' ? made.toWellFormed() : JSON.stringify(made);
  };
  const subject = (): string => `${pick(['case', 'person', 'commissionOrder', 'publishedFigure'])}:${pick(ids)}`;
  const filled = of('path').reduce((url, one) => {
    const name = textAt(one, 'name');
    return url.replace(`{${name}}`, encodeURIComponent(name === 'subject' && below(4) > 0 ? subject() : value(one)));
  }, path);
  const query = of('query').filter((one) => one['required'] === true || below(2) === 0);
  const asked = query.map((one) => `${textAt(one, 'name')}=${encodeURIComponent(value(one))}`).join('&');
  return asked === '' ? filled : `${filled}?${asked}`;
}

/** Of a body of many kinds mostly one that somebody may send at all. */
function kindFor(schema: Json | undefined, { actor }: Asker): Json | undefined {
  const name = textAt(objectAt(schema), '$ref').split('/').at(-1) ?? '';
  const kinds = listAt(objectAt(document, 'components', 'schemas', name), 'oneOf');
  const theirs = kinds.filter((kind) => {
    const type = objectAt(kind, 'properties', 'type')['const'];
    // Whatever is no action of the table is found in no row of it.
    return actor && typeof type === 'string' && findAccess(actor.role, type as Action) !== undefined;
  });
  return theirs.length > 0 && below(5) > 0 ? pick(theirs) : schema;
}

function bodyOf({ spec }: Operation, asker: Asker): { readonly payload: string; readonly type: string } | undefined {
  const content = objectAt(spec, 'requestBody', 'content');
  const [type] = Object.keys(content);
  if (type === undefined) return undefined;
  if (type !== 'application/json') {
    const [kind, bytes] = [pick(['other', 'visitPhoto', 'x']), pick(['%PDF-1.7\n', '\u0089PNG\r\n\u001a\n', ''])];
    const part = (about: string, text: string): string =>
      `--b\r\ncontent-disposition: form-data; ${about}\r\n\r\n${text}\r\n`;
    const form = `${part('name="kind"', kind)}${part('name="file"; filename="f.pdf"', bytes)}--b--\r\n`;
    return { payload: below(5) === 0 ? form.slice(below(form.length)) : form, type: `${type}; boundary=b` };
  }
  if (spoils(12)) return { payload: pick(['', '{', '[]', 'null', '"x"', '{"a":1,"a":2}', '0']), type };
  const made = valueOf(kindFor(objectAt(content, 'application/json')['schema'], asker));
  const changes = Array.from({ length: isPlain ? 0 : pick([0, 0, 1, 3]) }, () =>
    Array.from({ length: 1 + below(5) }, () => below(30)),
  );
  const body = changes.reduce<unknown>((value, way) => changed(value, way, pick(ODDER)), made);
  return { payload: JSON.stringify(body) ?? 'null', type: spoils(20) ? 'text/plain' : type };
}

async function versionOf(url: string): Promise<number> {
  const id = ids.find((one) => url.includes(one)) ?? '';
  if (!url.includes('/cases/') || id === '') return 1;
  const row = await withActor(office.database, SYSTEM, ({ db }) =>
    db.selectFrom('case_stream').select('version').where('id', '=', id).executeTakeFirst(),
  );
  return row?.version ?? 1;
}

const used = ['a-key-that-is-used-again', 'another-key-used-again'];
async function headersOf(url: string, { headers }: Asker, type: string | undefined): Promise<Record<string, string>> {
  const seen = spoils(9) ? pick(['"0"', '7', '""', '"99999999999"']) : `"${await versionOf(url)}"`;
  return {
    ...headers,
    ...(type === undefined ? {} : { 'content-type': type }),
    ...(spoils(15) ? {} : { 'idempotency-key': spoils(8) ? pick(used) : randomUUID() }),
    ...(spoils(15) ? {} : { 'if-match': seen }),
    ...(spoils(15) ? { 'x-csrf-token': 'forged' } : {}),
    'accept-language': pick(['ru', 'kk', 'en', 'de', '']),
  };
}

const checkers = new Map<string, ValidateFunction>();
let ajv: Ajv2020 | undefined;
function checkerOf({ path, method }: Operation, status: string, type: string): ValidateFunction {
  ajv ??= new Ajv2020({ strict: false, validateFormats: false, allErrors: false }).addSchema(
    document as Record<string, unknown>,
    'openapi',
    undefined,
    false,
  );
  const steps = ['paths', path, method.toLowerCase(), 'responses', status, 'content', type, 'schema'];
  const pointer = steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  const known = checkers.get(pointer) ?? ajv.compile({ $ref: `openapi#/${pointer}` });
  checkers.set(pointer, known);
  return known;
}

interface Told {
  readonly statusCode: number;
  readonly body: string;
  readonly headers: { readonly 'content-type'?: string | number | string[] | undefined };
}

/** What of an answer the document does not tell of. */
function complaintOf(operation: Operation, answer: Told) {
  const status = String(answer.statusCode);
  const responses = objectAt(operation.spec, 'responses');
  if (answer.statusCode >= 500 || responses[status] === undefined)
    return `answered ${status}: ${answer.body.slice(0, 400)}`;
  const content = objectAt(responses, status, 'content');
  const type = answer.headers['content-type']?.toString().split(';')[0] ?? '';
  if (Object.keys(content).length === 0) return answer.body === '' ? undefined : `${status} has a body of ${type}`;
  if (content[type] === undefined) return `${status} is of the type "${type}"`;
  if (!type.endsWith('json')) return undefined;
  const isRight = checkerOf(operation, status, type);
  return isRight(JSON.parse(answer.body)) ? undefined : `${status}: ${ajv?.errorsText(isRight.errors) ?? ''}`;
}

/** How often somebody asks: those who may come in share the questions, everybody else tries the door once. */
function timesOf(operation: Operation, asker: Asker): number {
  if (!mayCome(operation, asker)) return 1;
  if (objectAt(operation.spec, 'responses', '200', 'content')[ENDLESS] !== undefined) return 0;
  const name = textAt(objectAt(operation.spec, 'requestBody', 'content', 'application/json', 'schema'), '$ref');
  const body = objectAt(document, 'components', 'schemas', name.split('/').at(-1) ?? '');
  const isOfManyKinds = listAt(body, 'oneOf').length + listAt(body, 'anyOf').length > 3;
  const costly = COSTLY[textAt(operation.spec, 'operationId')];
  const sharing = askers.filter((one) => mayCome(operation, one)).length;
  const usual = isOfManyKinds ? OF_MANY_KINDS : name === '' ? QUESTIONS : WITH_A_BODY;
  return Math.ceil((costly ?? usual) / sharing);
}

async function ask(operation: Operation, asker: Asker) {
  isPlain = below(2) === 0;
  const url = parameters(operation);
  const body = bodyOf(operation, asker);
  const headers = await headersOf(url, asker, body?.type);
  const answer = await office.app.inject({
    method: operation.method,
    url,
    headers,
    ...(body ? { payload: body.payload } : {}),
  });
  // Whoever signed out, changed their role or sent no word of their own comes in again.
  if (answer.statusCode === 401 || /sign-out|\/me\//.test(operation.path)) await enter(asker);
  const complaint = complaintOf(operation, answer);
  const asked = `asked as ${asker.login}: ${url} ${body?.payload ?? ''}`;
  return {
    status: answer.statusCode,
    complaint: complaint && `${operation.method} ${operation.path} ${complaint} — ${asked}`,
  };
}

test(
  'whatever is sent to any address by anybody is answered as the document says',
  { timeout: LONGEST_MS },
  async () => {
    const complaints = new Map<string, string>();
    const done = new Set<string>();
    let asked = 0;
    for (const operation of operations) {
      ({ below, pick } = chanceOf(operation));
      for (const asker of askers) {
        const times = timesOf(operation, asker);
        for (let time = 0; time < times; time += 1) {
          const { status, complaint } = await ask(operation, asker);
          asked += 1;
          if (status < 300) done.add(textAt(operation.spec, 'operationId'));
          if (complaint !== undefined) complaints.set(complaint.slice(0, 70), complaint);
        }
      }
    }
    expect([...complaints.values()]).toEqual([]);
    expect(asked).toBeGreaterThan(2000);
    // Not only the doors were tried: cases were begun, read and brought on.
    expect([...done]).toEqual(expect.arrayContaining(['startCase', 'readCase', 'caseHistory', 'commandCase']));
  },
);

test('an answer the document does not tell of is found', () => {
  const operation = operations.find(({ spec }) => textAt(spec, 'operationId') === 'listCases');
  if (!operation) throw new Error('there is no list of cases');
  const [json, problem] = [{ 'content-type': 'application/json' }, { 'content-type': 'application/problem+json' }];
  const complaint = (statusCode: number, body: object | string, headers: Told['headers']): string =>
    complaintOf(operation, { statusCode, headers, body: typeof body === 'string' ? body : JSON.stringify(body) }) ?? '';
  expect(complaint(200, { cases: [], next: null }, json)).toBe('');
  expect(complaint(200, { cases: [{ id: 1 }], next: null }, json)).toMatch(/^200: .*cases/);
  expect(complaint(200, '<p>', { 'content-type': 'text/html' })).toMatch('of the type "text/html"');
  expect(complaint(418, {}, json)).toMatch('answered 418');
  expect(complaint(500, {}, problem)).toMatch('answered 500');
  expect(complaint(404, { title: 'No' }, problem)).toMatch(/^404: /);
});
