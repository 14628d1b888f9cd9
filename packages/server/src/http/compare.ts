import { compare } from '@tirek/family';
import { day } from '@tirek/rules';
import type { FastifyInstance } from 'fastify';
import { Comparison } from '../contract/comparison.ts';
import { CompareRequest } from '../contract/request.ts';
import { answered, readQuestion } from './read-question.ts';
import { BODY_PROBLEMS, jsonResponse, problemResponses } from './responses.ts';

const schema = {
  operationId: 'compare',
  tags: ['Families'],
  summary: 'The same family on one day under every regime',
  description: 'Each regime is applied with the figures of the day asked about; one of them was in force on that day.',
  body: CompareRequest,
  response: { 200: jsonResponse('The answers side by side.', Comparison), ...problemResponses(...BODY_PROBLEMS) },
};

/** `POST /v1/compare` */
export function compareRoute(app: FastifyInstance): void {
  app.post('/v1/compare', { schema }, (request) => {
    const { family, question } = readQuestion(CompareRequest, request.body);
    return answered(compare(family, { on: day(question.on) })).comparison;
  });
}
