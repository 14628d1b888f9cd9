import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { build } from '../app.ts';
import { PROBLEMS } from '../http/problems.ts';
import { isJsonObject, type Json, type JsonObject, listAt, mapTexts, objectAt, textAt } from './json.ts';

let app: FastifyInstance;
let document: JsonObject;
let page: string;
beforeAll(async () => {
  app = await build({ webRoot: '/nowhere' });
  document = (await app.inject('/openapi.json')).json<JsonObject>();
  page = (await app.inject('/docs')).body;
});
afterAll(() => app.close());

const operations = () =>
  Object.entries(objectAt(document, 'paths')).flatMap(([path, item]) =>
    Object.entries(objectAt(item)).map(([method, operation]) => ({ path, method, operation: objectAt(operation) })),
  );

function refsIn(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap((part) => refsIn(part as Json));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === '$ref' && typeof part === 'string' ? [part] : refsIn(part),
  );
}

/** A schema of the document that can stand alone, read back into a checker. */
function checkerOf(name: string): z.ZodType {
  const local = (value: Json): Json => mapTexts(value, (text) => text.replace('#/components/schemas/', '#/$defs/'));
  const schemas = local(objectAt(document, 'components', 'schemas'));
  const { properties } = document;
  expect(properties).toBeUndefined();
  return z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs: schemas } as Parameters<typeof z.fromJSONSchema>[0]);
}

describe('the OpenAPI document', () => {
  test('is of version 3.1 and names every address of the API', () => {
    expect(document['openapi']).toBe('3.1.0');
    expect(Object.keys(objectAt(document, 'paths')).sort()).toEqual([
      '/health',
      '/v1/assess',
      '/v1/budget-curve',
      '/v1/compare',
      '/v1/examples',
      '/v1/law',
      '/v1/law/{id}',
    ]);
  });

  test('points only to what is in it, and has nothing that nobody points to', () => {
    const schemas = objectAt(document, 'components', 'schemas');
    const refs = new Set(refsIn(document));
    expect([...refs].sort()).toEqual(
      Object.keys(schemas)
        .map((name) => `#/components/schemas/${name}`)
        .sort(),
    );
  });

  test('gives every operation a name of its own, a summary, a known tag and its path parameters', () => {
    const ids = operations().map(({ operation }) => textAt(operation, 'operationId'));
    expect(new Set(ids).size).toBe(ids.length);
    const tags = listAt(document, 'tags').map((tag) => textAt(tag, 'name'));
    for (const { path, operation } of operations()) {
      expect(textAt(operation, 'summary')).not.toBe('');
      expect(listAt(operation, 'tags').filter((tag) => typeof tag !== 'string' || !tags.includes(tag))).toEqual([]);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = listAt(operation, 'parameters').filter((p) => textAt(p, 'in') === 'path');
      expect(declared.map((p) => textAt(p, 'name'))).toEqual(inPath);
    }
  });

  test('describes every answer with its shape', () => {
    for (const { operation } of operations())
      for (const [status, response] of Object.entries(objectAt(operation, 'responses'))) {
        const type = Number(status) < 400 ? 'application/json' : 'application/problem+json';
        expect(textAt(response, 'description')).not.toBe('');
        expect(Object.keys(objectAt(response, 'content'))).toEqual([type]);
      }
  });

  test('has examples that its own schemas accept and that really work', async () => {
    const withBody = operations().filter(({ operation }) => isJsonObject(operation['requestBody']));
    expect(withBody.length).toBe(3);
    for (const { path, operation } of withBody) {
      const content = objectAt(operation, 'requestBody', 'content', 'application/json');
      const name =
        textAt(content['schema'] ?? {}, '$ref')
          .split('/')
          .at(-1) ?? '';
      const [example] = Object.values(objectAt(content, 'examples'));
      const { value } = objectAt(example);
      expect(checkerOf(name).safeParse(value).success).toBe(true);
      const response = await app.inject({ method: 'POST', url: path, payload: value as JsonObject });
      expect([path, response.statusCode]).toEqual([path, 200]);
    }
  });

  test('refuses by its schema what the server refuses', () => {
    const checker = checkerOf('AssessRequest');
    expect(checker.safeParse({ on: '2018-05-10' }).success).toBe(false);
    expect(checker.safeParse({ family: { tirek: 2, members: [] }, on: '2018-05-10' }).success).toBe(false);
  });
});

describe('the page of documents', () => {
  test('has a place for every operation, schema and kind of problem, and no link that leads nowhere', () => {
    const places = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const id of Object.keys(PROBLEMS)) expect(places).toContain(`problem-${id}`);
    for (const { operation } of operations()) expect(places).toContain(`operation-${textAt(operation, 'operationId')}`);
    for (const name of Object.keys(objectAt(document, 'components', 'schemas')))
      expect(places).toContain(`schema-${name}`);
    const links = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !places.has(id))).toEqual([]);
  });

  test('needs nothing from elsewhere and holds no script', () => {
    expect(page).not.toMatch(/<script|<style|https?:\/\/(?!127\.0\.0\.1)/);
    expect(page).not.toContain('undefined');
  });
});
