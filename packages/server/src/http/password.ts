import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { PasswordChange } from '../contract/administration.ts';
import { changePassword } from '../people/change-password.ts';
import { SESSION_COOKIE } from './access.ts';
import type { Office } from './office-routes.ts';
import type { ProblemId } from './problems.ts';
import { readBody } from './read-body.ts';
import { BODY_PROBLEMS, problemResponses } from './responses.ts';
import { sendProblem } from './send-problem.ts';
import { sendLocked } from './sign-in.ts';

const PROBLEM_OF = {
  'signIn.wrong': 'old-password-wrong',
  'password.none': 'no-password',
  'password.unchanged': 'password-unchanged',
} as const satisfies Record<string, ProblemId>;

/** `PUT /v1/me/password`. Sent twice it asks for the old password again, so it takes no `Idempotency-Key`. */
export function passwordRoute(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'changePassword',
    tags: ['People'],
    summary: 'Change one’s own password',
    description: 'Ends every other session of the same person.',
    body: PasswordChange,
    response: {
      204: z.null().meta({ description: 'It is changed.' }),
      ...problemResponses(
        ...BODY_PROBLEMS,
        'not-signed-in',
        'csrf',
        'old-password-wrong',
        'password-unchanged',
        'no-password',
        'sign-in-locked',
      ),
    },
  };
  app.put('/v1/me/password', { schema, config: { access: 'signedIn' } }, async (request, reply) => {
    const sent = readBody(PasswordChange, request.body);
    const { at } = clock();
    const person = request.session?.person ?? '';
    const token = request.cookies[SESSION_COOKIE] ?? '';
    const changed = await changePassword(database, { ...sent, person, token, address: request.ip }, at);
    if (changed.ok) return reply.code(204).send();
    const { refusal } = changed;
    return refusal.code === 'signIn.locked'
      ? sendLocked(request, reply, refusal.until, at)
      : sendProblem(request, reply, PROBLEM_OF[refusal.code]);
  });
}
