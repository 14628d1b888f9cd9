import { assess } from '@tirek/family';
import { day } from '@tirek/rules';
import type { FastifyInstance } from 'fastify';
import { Assessment } from '../contract/assessment.ts';
import { AssessRequest } from '../contract/request.ts';
import { answered, readQuestion } from './read-question.ts';
import { BODY_PROBLEMS, jsonResponse, problemResponses } from './responses.ts';

const schema = {
  operationId: 'assess',
  tags: ['Families'],
  summary: 'Is help due to a family, how much and why',
  description:
    'One family file in, one explained answer out, under the law of the day asked about. Nothing is stored. `undetermined` is an answer: `missing` says what would settle it.',
  body: AssessRequest,
  response: { 200: jsonResponse('The explained answer.', Assessment), ...problemResponses(...BODY_PROBLEMS) },
};

/** `POST /v1/assess` */
export function assessRoute(app: FastifyInstance): void {
  app.post('/v1/assess', { schema }, (request) => {
    const { family, question } = readQuestion(AssessRequest, request.body);
    return answered(assess(family, { ...question, on: day(question.on) })).assessment;
  });
}
