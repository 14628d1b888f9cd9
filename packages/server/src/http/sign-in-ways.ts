import type { FastifyInstance } from 'fastify';
import { SignInWays } from '../contract/administration.ts';
import type { Office } from './office-routes.ts';
import { jsonResponse, problemResponses, READ_PROBLEMS } from './responses.ts';

/** `GET /v1/sign-in/ways` */
export function signInWaysRoute(app: FastifyInstance, { demo, provider }: Office): void {
  const schema = {
    operationId: 'signInWays',
    tags: ['People'],
    summary: 'How one may sign in here',
    response: { 200: jsonResponse('The ways there are.', SignInWays), ...problemResponses(...READ_PROBLEMS) },
  };
  const ways: SignInWays = { password: true, demo, provider: provider ? { name: provider.name } : null };
  app.get('/v1/sign-in/ways', { schema, config: { access: 'open' } }, (_request, reply) =>
    reply.header('cache-control', 'no-store').send(ways),
  );
}
