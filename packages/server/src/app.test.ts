import { gunzipSync } from 'node:zlib';
import { examples, aigulAndSerik } from '@tirek/family/examples';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from './app.ts';
import { Assessment, BudgetCurve, Comparison, Example, LawEntry, LawList, Problem } from './contract/index.ts';

let app: FastifyInstance;
beforeAll(async () => {
  app = await build({ webRoot: '/nowhere' });
});
afterAll(() => app.close());

const { file: family, on } = aigulAndSerik;
const post = (url: string, payload: unknown, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

describe('asking what is due', () => {
  test.each(examples.map((example) => [example.id, example] as const))(
    '%s gets an answer of the documented shape, with no field that is not documented',
    async (_, { file, on: day, programme }) => {
      const response = await post('/v1/assess', { family: file, on: day, ...(programme ? { programme } : {}) });
      expect(response.statusCode).toBe(200);
      const body: unknown = response.json();
      expect(Assessment.parse(body)).toEqual(body);
    },
  );

  test('gives the sum for three months where it is asked for', async () => {
    const once = await post('/v1/assess', { family, on, lumpSum: true });
    const monthly = await post('/v1/assess', { family, on });
    const { amount } = Assessment.parse(once.json());
    expect(amount.lumpSum).toBe(3 * amount.total);
    expect(Assessment.parse(monthly.json()).amount.lumpSum).toBeUndefined();
  });

  test('under the law of another day gives another answer', async () => {
    const then = Assessment.parse((await post('/v1/assess', { family, on: '2018-05-10' })).json());
    const later = Assessment.parse((await post('/v1/assess', { family, on: '2019-05-10' })).json());
    expect([then.edition, later.edition]).toEqual(['2018-01-01', '2019-04-01']);
  });
});

test('an answer is sent packed to those who take gzip, and is the same', async () => {
  const [packed, plain] = await Promise.all([
    post('/v1/assess', { family, on }, { 'accept-encoding': 'gzip' }),
    post('/v1/assess', { family, on }, { 'accept-encoding': 'gzip;q=0, br' }),
  ]);
  expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
  expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(packed.rawPayload.length * 5).toBeLessThan(plain.rawPayload.length);
});

describe('comparing regimes and drawing the curve', () => {
  test('give answers of the documented shape', async () => {
    const compared: unknown = (await post('/v1/compare', { family, on })).json();
    expect(Comparison.parse(compared)).toEqual(compared);
    const drawn: unknown = (await post('/v1/budget-curve', { family, on, member: 'serik', highest: 90000 })).json();
    expect(BudgetCurve.parse(drawn)).toEqual(drawn);
  });

  test('point to the question, not the family, where a member is not there', async () => {
    const response = await post('/v1/budget-curve', { family, on, member: 'nobodyHere' });
    expect(response.statusCode).toBe(422);
    expect(Problem.parse(response.json()).errors).toMatchObject([{ pointer: '/member', path: 'member' }]);
  });
});

describe('a question that cannot be read', () => {
  test('names every wrong place at once, in the question and in the file, each with its remedy', async () => {
    const incomes = [{ member: 'serik', kind: 'wage', amount: -5, per: 'month', from: '2018-01-01' }];
    const response = await post('/v1/assess', { family: { ...family, incomes }, on: '10.05.2018', when: 1 });
    expect(response.statusCode).toBe(422);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const { errors = [] } = Problem.parse(response.json());
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/on', '/when', '/family/incomes/0/amount']);
    for (const { right } of errors) for (const text of Object.values(right)) expect(text).not.toBe('');
  });

  test.each([
    ['broken JSON', '{"family":', 400, 'bad-json'],
    ['an empty body', '', 400, 'bad-json'],
    ['a name that would reach the prototype', '{"__proto__":{"x":1}}', 400, 'bad-json'],
    ['a list', '[]', 422, 'bad-input'],
    ['nothing', 'null', 422, 'bad-input'],
    ['half a million brackets', '['.repeat(250_000) + ']'.repeat(250_000), 422, 'bad-input'],
    ['more than a megabyte', JSON.stringify({ family: 'x'.repeat(1_100_000) }), 413, 'too-large'],
  ])('%s is a problem', async (_, payload, status, id) => {
    const response = await post('/v1/assess', payload);
    expect(response.statusCode).toBe(status);
    expect(Problem.parse(response.json())).toMatchObject({ type: `/docs#problem-${id}`, status });
  });

  test('in another type than JSON is answered with 415', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])
      expect((await post('/v1/assess', 'a=b', { 'content-type': type })).statusCode).toBe(415);
  });

  test('is answered in the language asked for', async () => {
    const titles = await Promise.all(
      ['kk', 'ru', 'en'].map(async (language) => {
        const response = await post('/v1/assess', '{', { 'accept-language': language });
        expect(response.headers['content-language']).toBe(language);
        expect(response.headers['vary']).toContain('accept-language');
        return Problem.parse(response.json()).title;
      }),
    );
    expect(titles).toEqual(['Жіберілген мәтін JSON емес', 'Присланный текст — не JSON', 'What was sent is not JSON']);
  });

  test.each(['0001-01-01', '1899-12-31', '2101-01-01', '9999-12-31', '2018-02-30'])(
    'about the day %s is refused, not computed',
    async (day) => {
      expect((await post('/v1/assess', { family, on: day })).statusCode).toBe(422);
      expect((await app.inject(`/v1/law?on=${day}`)).statusCode).toBe(422);
    },
  );
});

describe('an address', () => {
  test('that is not there is a problem for a program', async () => {
    for (const url of ['/v1', '/v1/', '/v1/assess/x', '/v2/assess', '/nothing.js']) {
      const response = await app.inject({ url, headers: { accept: 'application/json' } });
      expect([url, response.statusCode]).toEqual([url, 404]);
      expect(Problem.parse(response.json()).type).toBe('/docs#problem-not-found');
    }
  });

  test('asked by a method it does not have says which it has', async () => {
    const wrong = await app.inject({ method: 'PUT', url: '/v1/assess', payload: 'not looked at' });
    expect([wrong.statusCode, wrong.headers['allow']]).toEqual([405, 'OPTIONS, POST']);
    expect(Problem.parse(wrong.json()).type).toBe('/docs#problem-method-not-allowed');
    const asked = await app.inject({ method: 'OPTIONS', url: '/v1/law' });
    expect([asked.statusCode, asked.headers['allow']]).toEqual([204, 'GET, HEAD, OPTIONS']);
    expect((await app.inject({ method: 'HEAD', url: '/v1/law' })).statusCode).toBe(200);
  });

  test('that is malformed is a problem', async () => {
    const response = await app.inject('/v1/%zz');
    expect([response.statusCode, Problem.parse(response.json()).type]).toEqual([400, '/docs#problem-bad-address']);
  });
});

describe('the law', () => {
  test('is listed as on a day, in the documented shape', async () => {
    const body: unknown = (await app.inject('/v1/law?on=2018-05-10')).json();
    expect(LawList.parse(body)).toEqual(body);
    const { rules, figures } = LawList.parse(body);
    expect(rules.find(({ id }) => id === 'isEntitledToOrleu')?.edition).toBeNull();
    expect(figures.find(({ id }) => id === 'mci')?.stretches.map(({ value }) => value)).toEqual([2405]);
  });

  test('tells all about every rule, figure, fact and doubt in the list', async () => {
    const list = LawList.parse((await app.inject('/v1/law')).json());
    for (const { id } of [...list.rules, ...list.figures, ...list.facts, ...list.doubts]) {
      const body: unknown = (await app.inject(`/v1/law/${encodeURIComponent(id)}`)).json();
      expect([id, LawEntry.parse(body)]).toEqual([id, body]);
    }
  });

  test('has no entry for an id that is not in it', async () => {
    for (const id of ['nothing', 'a%2Fb', '..%2Fassess', 'constructor']) {
      const response = await app.inject(`/v1/law/${id}`);
      expect([id, response.statusCode]).toEqual([id, 404]);
      expect(Problem.parse(response.json()).type).toBe('/docs#problem-not-in-the-law');
    }
  });
});

test('the made-up families are given with their stories', async () => {
  const body: unknown[] = (await app.inject('/v1/examples')).json();
  expect(body.length).toBe(examples.length);
  for (const example of body) expect(Example.parse(example)).toEqual(example);
});

test('health says that the service is ready', async () => {
  const response = await app.inject('/health');
  expect([response.statusCode, response.json()]).toEqual([200, { status: 'ok', version: expect.any(String) }]);
});

test('one address that asks without end is slowed down and told when to come again', async () => {
  const limited = await build({ webRoot: '/nowhere', requestsAMinute: 2 });
  const ask = () => limited.inject('/v1/law/mci');
  expect([(await ask()).statusCode, (await ask()).statusCode]).toEqual([200, 200]);
  const third = await ask();
  expect([third.statusCode, Problem.parse(third.json()).type]).toEqual([429, '/docs#problem-too-many-requests']);
  expect(Number(third.headers['retry-after'])).toBeGreaterThan(0);
  expect((await limited.inject('/health')).statusCode).toBe(200);
  await limited.close();
});
