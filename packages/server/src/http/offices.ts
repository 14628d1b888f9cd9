import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { OfficeEntry, OfficeList, OfficeView } from '../contract/administration.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { openOffice } from '../people/administer.ts';
import { listOffices } from '../people/offices.ts';
import { COMMAND_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { answerOnce, CommandHeaders } from './once.ts';
import { readBody } from './read-body.ts';
import { jsonResponse, problemResponses, READ_PROBLEMS } from './responses.ts';

function addOpening(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'openOffice',
    tags: ['People'],
    summary: 'Open an office under another',
    body: OfficeEntry,
    headers: CommandHeaders,
    response: { 201: jsonResponse('The office.', OfficeView), ...problemResponses(...COMMAND_PROBLEMS) },
  };
  app.post('/v1/offices', { schema, config: { access: ['manageOffices'] } }, (request, reply) => {
    const entry = readBody(OfficeEntry, request.body);
    return answerOnce(office, request, reply, async (tx) => ({
      status: 201,
      body: await openOffice(tx, entry, office.clock()),
    }));
  });
}

/** `GET /v1/offices` and `POST /v1/offices`: their names hang on their doors, and a family chooses one before it signs in. */
export function officeTreeRoutes(app: FastifyInstance, office: Office): void {
  addOpening(app, office);
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
    const list: OfficeList = { offices: [...(await withActor(office.database, SYSTEM, listOffices))] };
    const tag = `"${createHash('sha256').update(JSON.stringify(list)).digest('base64url')}"`;
    void reply.header('etag', tag).header('cache-control', 'no-cache');
    return request.headers['if-none-match'] === tag ? reply.code(304).send() : reply.send(list);
  });
}
