import { examples } from '@tirek/family/examples';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../app.ts';
import { Problem } from '../contract/problem.ts';
import { changed } from '../testing/changed.ts';
import { type JsonObject, objectAt } from './json.ts';

/* Whatever is sent, the server answers what its document says it may answer, and never with a fault of its own. */

const RUNS = { seed: 20261122, numRuns: 250 };
const PATHS = ['/v1/assess', '/v1/compare', '/v1/budget-curve'] as const;

let app: FastifyInstance;
let document: JsonObject;
beforeAll(async () => {
  app = await build({ webRoot: '/nowhere', requestsAMinute: 0 });
  document = (await app.inject('/openapi.json')).json<JsonObject>();
});
afterAll(() => app.close());

const documented = (path: string, method: string): string[] =>
  Object.keys(objectAt(document, 'paths', path, method, 'responses'));

async function expectDocumented(path: string, payload: string): Promise<void> {
  const response = await app.inject({
    method: 'POST',
    url: path,
    payload,
    headers: { 'content-type': 'application/json' },
  });
  expect(documented(path, 'post')).toContain(String(response.statusCode));
  expect(response.statusCode).toBeLessThan(500);
  if (response.statusCode >= 400) expect(Problem.safeParse(response.json()).success).toBe(true);
}

const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('', '2018-05-10', '2024-02-29', '9999-12-31', '390000000', 'outside', '__proto__', 'applicant'),
  fc.constantFrom(0, -0, -1, 0.001, 1e9, 1e9 + 0.01, 1e21, Number.MAX_SAFE_INTEGER, 5e-324),
);
const question = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.integer({ min: -40_000, max: 60_000 }),
    fc.option(fc.constantFrom('targetedAssistance', 'orleu', 'childAllowance'), { nil: undefined }),
    fc.option(fc.boolean(), { nil: undefined }),
  )
  .map(([example, days, programme, lumpSum]) => ({
    family: example.file as unknown,
    on: new Date(days * 86_400_000).toISOString().slice(0, 10),
    ...(programme === undefined ? {} : { programme }),
    ...(lumpSum === undefined ? {} : { lumpSum }),
  }));

describe.each(PATHS)('whatever is sent to %s', (path) => {
  test('text of any kind is answered as documented', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => expectDocumented(path, text)),
      RUNS,
    );
  });

  test('a question with up to three places changed is answered as documented', async () => {
    const change = fc.tuple(fc.array(fc.nat(30), { maxLength: 5 }), anything);
    await fc.assert(
      fc.asyncProperty(question, fc.array(change, { maxLength: 3 }), (asked, changes) =>
        expectDocumented(
          path,
          JSON.stringify(changes.reduce<unknown>((value, [way, put]) => changed(value, way, put), asked)) ?? 'null',
        ),
      ),
      RUNS,
    );
  });
});

test('whatever is asked of the law is answered as documented', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 20 }), async (id, on) => {
      const url = `/v1/law/${encodeURIComponent(id)}?on=${encodeURIComponent(on)}`;
      const { statusCode } = await app.inject(url);
      expect(documented('/v1/law/{id}', 'get')).toContain(String(statusCode));
      expect(statusCode).toBeLessThan(500);
    }),
    RUNS,
  );
});
