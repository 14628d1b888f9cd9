import type { FastifyInstance } from 'fastify';
import { CaseStatus, CaseStatusParams } from '../contract/case-status.ts';
import { withActor } from '../db/with-actor.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { jsonResponse, problemResponses } from './responses.ts';
import { sendProblem } from './send-problem.ts';

/** `GET /v1/case-status/{number}`: for other systems, with a token of theirs. */
export function caseStatusRoute(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'readCaseStatus',
    tags: ['Cases'],
    summary: 'Where a submitted application stands, for other systems',
    description: 'Asked with `Authorization: Bearer <token>`. Tells nothing of the family; the family sees who asked.',
    params: CaseStatusParams,
    response: { 200: jsonResponse('Where it stands.', CaseStatus), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/case-status/:number', { schema, config: { access: ['readCaseStatus'] } }, async (request, reply) => {
    const { number } = CaseStatusParams.parse(request.params);
    const actor = actorIn(request);
    const status = await withActor(database, actor, async (tx) => {
      const row = await tx.db
        .selectFrom('case_file')
        .select(['id', 'number', 'phase', 'submitted_day', 'due_day', 'decided_day', 'outcome', 'applicant_person'])
        .where('number', '=', number)
        .executeTakeFirst();
      if (!row) return undefined;
      const {
        id,
        applicant_person: about,
        submitted_day: submitted,
        due_day: due,
        decided_day: decided,
        ...told
      } = row;
      const purpose = purposeOf(actor, 'readCaseStatus', undefined);
      tx.audit({ at: clock().at, action: 'case.status', subject: `case:${id}`, about: about ?? undefined, purpose });
      return { ...told, submittedDay: submitted, dueDay: due, decidedDay: decided };
    });
    void reply.header('cache-control', 'no-store');
    return status ? reply.send(status) : sendProblem(request, reply, 'no-such-record');
  });
}
