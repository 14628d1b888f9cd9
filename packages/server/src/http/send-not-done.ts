import type { Refusal } from '@tirek/casework';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { NotDone } from '../cases/execute.ts';
import { refusalText } from '../contract/refusal-texts.ts';
import { languageAsked } from './language.ts';
import { sendProblem } from './send-problem.ts';

/** Refusals that are about who asks, not about how the case stands. */
const ABOUT_WHO: ReadonlySet<string> = new Set<Refusal['code']>([
  'case.own',
  'access.role',
  'access.territory',
  'access.notYours',
  'access.notAssigned',
  'access.purpose',
  'application.channel',
  'evidence.source',
  'visit.notAssigned',
  'sitting.notSecretary',
  'recusal.notYours',
  'recommendation.notChair',
  'vote.forAnother',
  'vote.secretary',
  'vote.notSitting',
  'vote.recused',
  'decision.sameOfficer',
  'decision.voter',
  'decision.visitor',
  'contract.notForAnother',
  'contract.drewUp',
  'extension.sameOfficer',
  'obligation.ownReport',
  'figure.samePerson',
  'bank.samePerson',
]);

/** Answers why a command was not done: 403 who asks may not, 422 not now, 404 no such case, 409 somebody was quicker. */
export function sendNotDone(request: FastifyRequest, reply: FastifyReply, { why }: NotDone): FastifyReply {
  if ('unknown' in why) return sendProblem(request, reply, 'no-such-record');
  if ('conflict' in why) return sendProblem(request, reply, 'conflict', { version: why.conflict.version });
  const { code, ...figures } = why.refusal;
  if (code === 'case.unknown' || code === 'order.unknown') return sendProblem(request, reply, 'no-such-record');
  const detail = refusalText(why.refusal)[languageAsked(request)];
  return sendProblem(request, reply, ABOUT_WHO.has(code) ? 'forbidden' : 'refused', { code, figures, detail });
}
