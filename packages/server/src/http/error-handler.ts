import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { NotDone } from '../cases/execute.ts';
import { BrokenRule } from '../db/broken-rule.ts';
import { isDatabaseAway } from '../db/database-away.ts';
import { BadInput } from './field-errors.ts';
import type { ProblemId } from './problems.ts';
import { sendNotDone } from './send-not-done.ts';
import { sendProblem } from './send-problem.ts';

const BY_CODE: Readonly<Record<string, ProblemId>> = {
  FST_ERR_BAD_URL: 'bad-address',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-content-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'bad-request',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad-json',
};
const BY_STATUS: Readonly<Record<number, ProblemId>> = {
  404: 'not-found',
  413: 'too-large',
  415: 'wrong-content-type',
  429: 'too-many-requests',
};

function problemOf(error: FastifyError): ProblemId {
  const byCode = BY_CODE[error.code];
  if (byCode) return byCode;
  if (error instanceof SyntaxError && error.statusCode === 400) return 'bad-json';
  const status = error.statusCode ?? 500;
  return BY_STATUS[status] ?? (status >= 400 && status < 500 ? 'bad-request' : 'fault');
}

/** Where in the program a fault arose, without its message: a message may repeat what was sent. */
const placesIn = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 12);

/** A rule the database keeps although the program did not: who may not, what is malformed, and the rest. */
function ruleProblem({ rule }: BrokenRule): ProblemId {
  if (rule === 'row_level_security') return 'forbidden';
  return rule.endsWith('_is_storable') || rule.endsWith('_is_well_formed') ? 'bad-request' : 'rule-kept';
}

/** Every error becomes a problem; a fault of our own gets a number to quote, which the log has as well. */
export function handleError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof BadInput) return sendProblem(request, reply, 'bad-input', { errors: error.errors });
  if (error instanceof NotDone) return sendNotDone(request, reply, error);
  if (error instanceof BrokenRule) return sendProblem(request, reply, ruleProblem(error), { code: error.rule });
  if (isDatabaseAway(error)) return sendProblem(request, reply.header('retry-after', '1'), 'database-away');
  const id = problemOf(error);
  if (id !== 'fault') return sendProblem(request, reply, id);
  const instance = `urn:uuid:${randomUUID()}`;
  request.log.error({ instance, route: request.routeOptions.url, fault: error.name, at: placesIn(error) });
  return sendProblem(request, reply, id, { instance });
}
