import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../contract/problem.ts';
import { languageAsked } from './language.ts';
import { type ProblemId, PROBLEMS } from './problems.ts';

/** What a problem tells besides its kind; a title and a detail of its own stand in the place of the kind's. */
interface More extends Partial<
  Pick<Problem, 'errors' | 'instance' | 'code' | 'figures' | 'version' | 'title' | 'detail'>
> {
  readonly status?: number;
}

/** Answers with a problem in the language asked for. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  id: ProblemId,
  more: More = {},
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
    .code(problem.status)
    .header('content-language', language)
    .header('vary', 'accept-language')
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .serializer((payload) => JSON.stringify(payload))
    .send(problem);
}
