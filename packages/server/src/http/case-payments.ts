import type { FastifyInstance } from 'fastify';
import { NotDone } from '../cases/execute.ts';
import { readCase } from '../cases/read-case.ts';
import { CaseParams, ReadQuery } from '../contract/case.ts';
import { CasePayments } from '../contract/payments.ts';
import { paymentsOfCase } from '../db/listed-payments.ts';
import { withActor } from '../db/with-actor.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { jsonResponse, problemResponses } from './responses.ts';

/** `GET /v1/cases/{id}/payments` */
export function casePaymentRoutes(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'readCasePayments',
    tags: ['Payments'],
    summary: 'What a family is entitled to month by month, and what was paid of it',
    description: 'The reading is written into the audit with its purpose; the family sees who looked.',
    params: CaseParams,
    querystring: ReadQuery,
    response: { 200: jsonResponse('Months and payments.', CasePayments), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/cases/:id/payments', { schema, config: { access: ['readCase'] } }, (request) => {
    const { id } = CaseParams.parse(request.params);
    const actor = actorIn(request);
    const purpose = purposeOf(actor, 'readCase', ReadQuery.parse(request.query).purpose);
    return withActor(database, actor, async (tx) => {
      const what = { named: 'payments.read', detail: {} } as const;
      const { fields } = await readCase(tx, id, { action: 'readCase', purpose, at: clock().at, what });
      if (!fields.includes('money')) throw new NotDone({ unknown: true });
      return paymentsOfCase(tx, id);
    });
  });
}
