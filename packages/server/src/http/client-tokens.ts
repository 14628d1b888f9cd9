import type { FastifyInstance } from 'fastify';
import {
  ClientTokenEntry,
  ClientTokenList,
  ClientTokenMade,
  StaffParams,
  TokenParams,
} from '../contract/administration.ts';
import { withActor } from '../db/with-actor.ts';
import { endClientToken, listClientTokens, makeClientToken } from '../people/client-tokens.ts';
import { actorIn } from './access.ts';
import { CASE_READ_PROBLEMS, COMMAND_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { answerOnce, CommandHeaders } from './once.ts';
import { readBody } from './read-body.ts';
import { jsonResponse, problemResponses } from './responses.ts';

const tags = ['People'];
const config = { access: ['managePeople'] } as const;

/** `POST`, `GET /v1/people/{id}/tokens`, `POST /v1/people/{id}/tokens/{token}/end` */
export function clientTokenRoutes(app: FastifyInstance, office: Office): void {
  const { database, clock } = office;
  const makeSchema = {
    operationId: 'makeToken',
    tags,
    summary: 'Make a token for another system',
    description: 'Told once: it is not kept, so the request takes no `Idempotency-Key`. Sent twice it makes two.',
    params: StaffParams,
    body: ClientTokenEntry,
    response: { 201: jsonResponse('The token.', ClientTokenMade), ...problemResponses(...COMMAND_PROBLEMS) },
  };
  app.post('/v1/people/:id/tokens', { schema: makeSchema, config }, async (request, reply) => {
    const { id } = StaffParams.parse(request.params);
    const entry = readBody(ClientTokenEntry, request.body);
    const made = await withActor(database, actorIn(request), (tx) => makeClientToken(tx, id, entry, clock()));
    return reply.code(201).header('cache-control', 'no-store').send(made);
  });
  const listed = jsonResponse('Its tokens, the newest first.', ClientTokenList);
  const listSchema = {
    operationId: 'listTokens',
    tags,
    summary: 'Tokens of another system',
    params: StaffParams,
    response: { 200: listed, ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/people/:id/tokens', { schema: listSchema, config }, (request): Promise<ClientTokenList> => {
    const { id } = StaffParams.parse(request.params);
    return withActor(database, actorIn(request), async (tx) => ({ tokens: await listClientTokens(tx, id) }));
  });
  const endSchema = {
    operationId: 'endToken',
    tags,
    summary: 'End a token at once',
    params: TokenParams,
    headers: CommandHeaders,
    response: { 200: listed, ...problemResponses(...COMMAND_PROBLEMS) },
  };
  app.post('/v1/people/:id/tokens/:token/end', { schema: endSchema, config }, (request, reply) => {
    const { id, token } = TokenParams.parse(request.params);
    return answerOnce(office, request, reply, async (tx) => {
      await endClientToken(tx, id, token, clock().at);
      return { status: 200, body: { tokens: await listClientTokens(tx, id) } };
    });
  });
}
