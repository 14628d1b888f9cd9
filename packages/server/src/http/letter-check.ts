import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { LetterCheck } from '../contract/letter.ts';
import { isLetterValid } from '../db/letters.ts';
import { readCheckCode } from '../letters/check-code.ts';
import type { Office } from './office-routes.ts';
import { jsonResponse, problemResponses, READ_PROBLEMS } from './responses.ts';

/** Of one address; nobody guesses a code of a hundred bits, and nobody shall try. */
const CHECKS_A_MINUTE = 60;

const schema = {
  operationId: 'checkLetter',
  tags: ['Letters'],
  summary: 'Whether a letter was issued and still holds',
  description: 'Tells nothing else, whatever is asked: a code that is none is simply not valid.',
  params: z.strictObject({ code: z.string() }),
  response: {
    200: jsonResponse('Whether it holds.', LetterCheck),
    ...problemResponses(...READ_PROBLEMS, 'not-found'),
  },
};

/** `GET /v1/letter-check/{code}` */
export function letterCheckRoute(app: FastifyInstance, { database }: Office): void {
  const config = { access: 'open', rateLimit: { max: CHECKS_A_MINUTE, timeWindow: '1 minute' } } as const;
  app.get<{ Params: { code: string } }>('/v1/letter-check/:code', { schema, config }, async (request, reply) => {
    const code = readCheckCode(request.params.code);
    const valid = code !== undefined && (await isLetterValid(database, code));
    return reply.header('cache-control', 'no-store').send({ valid });
  });
}
