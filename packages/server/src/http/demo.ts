import type { FastifyInstance } from 'fastify';
import { DemoAccounts, DemoSignInRequest } from '../contract/people.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { DEMO_ISSUER, listDemoAccounts } from '../demo/accounts.ts';
import { STORIES } from '../demo/stories/index.ts';
import { findAccountBySubject } from '../people/accounts.ts';
import type { Office } from './office-routes.ts';
import { readBody } from './read-body.ts';
import { BODY_PROBLEMS, jsonResponse, problemResponses, READ_PROBLEMS } from './responses.ts';
import { Me } from '../contract/people.ts';
import { sendProblem } from './send-problem.ts';
import { enter } from './sign-in.ts';

const tags = ['People'];

/** `GET /v1/demo/accounts`, `POST /v1/demo/sign-in`: there in demo mode only, and for made-up persons only. */
export function demoRoutes(app: FastifyInstance, office: Office): void {
  const listSchema = {
    operationId: 'demoAccounts',
    tags,
    summary: 'The made-up persons of the demo',
    response: {
      200: jsonResponse('Who can be tried.', DemoAccounts),
      ...problemResponses(...READ_PROBLEMS),
    },
  };
  app.get('/v1/demo/accounts', { schema: listSchema, config: { access: 'open' } }, () =>
    withActor(office.database, SYSTEM, async (tx) => {
      const accounts = await listDemoAccounts(tx, office.clock().day);
      return {
        accounts: accounts.map(({ login, name, role, office: path, officeName }) => {
          const told = STORIES.find((story) => story.login === login);
          const story = told ? { title: told.title, special: told.special } : null;
          return { login, name, role, office: path, officeName, story };
        }),
      };
    }),
  );
  const schema = {
    operationId: 'demoSignIn',
    tags,
    summary: 'Sign in as a made-up person',
    body: DemoSignInRequest,
    response: {
      200: jsonResponse('Who is signed in.', Me),
      ...problemResponses(...BODY_PROBLEMS, 'wrong-password'),
    },
  };
  app.post('/v1/demo/sign-in', { schema, config: { access: 'open' } }, async (request, reply) => {
    const { login } = readBody(DemoSignInRequest, request.body);
    const account = await withActor(office.database, SYSTEM, (tx) => findAccountBySubject(tx, DEMO_ISSUER, login));
    return account ? enter(office, request, reply, account.id) : sendProblem(request, reply, 'wrong-password');
  });
}
