import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { OfficeList } from '../contract/administration.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { listOffices } from '../people/offices.ts';
import type { Office } from './office-routes.ts';
import { jsonResponse, problemResponses, READ_PROBLEMS } from './responses.ts';

/** `GET /v1/offices`: their names hang on their doors, and a family chooses one before it signs in. */
export function officeListRoute(app: FastifyInstance, { database }: Office): void {
  const schema = {
    operationId: 'listOffices',
    tags: ['People'],
    summary: 'All offices, each after the one above it',
    description: 'Comes with an ETag: a whole office that opens in the morning loads the tree once.',
    response: {
      200: jsonResponse('The tree of offices.', OfficeList),
      304: z.null().meta({ description: 'As it was for `If-None-Match`.' }),
      ...problemResponses(...READ_PROBLEMS),
    },
  };
  app.get('/v1/offices', { schema, config: { access: 'open' } }, async (request, reply) => {
    const list: OfficeList = { offices: [...(await withActor(database, SYSTEM, listOffices))] };
    const tag = `"${createHash('sha256').update(JSON.stringify(list)).digest('base64url')}"`;
    void reply.header('etag', tag).header('cache-control', 'no-cache');
    return request.headers['if-none-match'] === tag ? reply.code(304).send() : reply.send(list);
  });
}
