import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FieldError, Problem } from '../contract/problem.ts';
import { languageAsked } from './language.ts';
import { type ProblemId, PROBLEMS } from './problems.ts';

/** Answers with a problem in the language asked for. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  id: ProblemId,
  more: { readonly errors?: FieldError[]; readonly instance?: string } = {},
): FastifyReply {
  const language = languageAsked(request);
  const { status, title, detail } = PROBLEMS[id];
  const problem: Problem = {
    type: `/docs#problem-${id}`,
    title: title[language],
    status,
    detail: detail[language],
    ...more,
  };
  return reply
    .code(status)
    .header('content-language', language)
    .header('vary', 'accept-language')
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .serializer((payload) => JSON.stringify(payload))
    .send(problem);
}
