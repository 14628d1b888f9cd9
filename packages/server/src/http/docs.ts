import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { JsonObject } from '../docs/json.ts';
import { docsHtml } from '../docs/page.ts';

const STYLE = readFileSync(new URL('../docs/style.css', import.meta.url), 'utf8');

/** `GET /docs`: the page that describes the API, made from its OpenAPI document. */
export function docsPage(app: FastifyInstance): void {
  let page: string | undefined;
  app.get('/docs', { schema: { hide: true } }, (_request, reply) => {
    // The document is complete once all routes are there, which is after this one is added.
    page ??= docsHtml(JSON.parse(JSON.stringify(app.swagger())) as JsonObject);
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
  });
  app.get('/docs/style.css', { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/css; charset=utf-8').send(STYLE),
  );
}
