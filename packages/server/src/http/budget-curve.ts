import { budgetCurve } from '@tirek/family';
import { day } from '@tirek/rules';
import type { FastifyInstance } from 'fastify';
import { BudgetCurve } from '../contract/budget-curve.ts';
import { BudgetCurveRequest } from '../contract/request.ts';
import { answered, readQuestion } from './read-question.ts';
import { BODY_PROBLEMS, jsonResponse, problemResponses } from './responses.ts';

const schema = {
  operationId: 'budgetCurve',
  tags: ['Families'],
  summary: 'What stays in a family as one member earns more',
  description:
    'Everything else stays as it is; taxes and contributions are not taken off. `traps` are the stretches where work does not pay.',
  body: BudgetCurveRequest,
  response: { 200: jsonResponse('The curve with its traps.', BudgetCurve), ...problemResponses(...BODY_PROBLEMS) },
};

/** `POST /v1/budget-curve` */
export function budgetCurveRoute(app: FastifyInstance): void {
  app.post('/v1/budget-curve', { schema }, (request) => {
    const { family, question } = readQuestion(BudgetCurveRequest, request.body);
    return answered(budgetCurve(family, { ...question, on: day(question.on) })).curve;
  });
}
