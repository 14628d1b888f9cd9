import { replay } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { readCase } from '../cases/read-case.ts';
import { historySeen } from '../cases/view.ts';
import { CaseHistory, CaseParams, CaseReplay, ReadQuery } from '../contract/case.ts';
import { withActor } from '../db/with-actor.ts';
import { findNames } from '../people/accounts.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { jsonResponse, problemResponses } from './responses.ts';

const about = { tags: ['Cases'], params: CaseParams, querystring: ReadQuery };
const UUID = /^[0-9a-f-]{36}$/;

/** `GET /v1/cases/{id}/history`, `GET /v1/cases/{id}/replay` */
export function caseHistoryRoutes(app: FastifyInstance, { database, clock }: Office): void {
  const historySchema = {
    ...about,
    operationId: 'caseHistory',
    summary: 'All that happened in a case, in order',
    response: {
      200: jsonResponse('What happened.', CaseHistory),
      ...problemResponses(...CASE_READ_PROBLEMS),
    },
  };
  app.get('/v1/cases/:id/history', { schema: historySchema, config: { access: ['readCase'] } }, (request) => {
    const { id } = CaseParams.parse(request.params);
    const actor = actorIn(request);
    const purpose = purposeOf(actor, 'readCase', ReadQuery.parse(request.query).purpose);
    return withActor(database, actor, async (tx) => {
      const read = await readCase(tx, id, { action: 'readCase', purpose, at: clock().at });
      const persons = [...new Set(read.history.map(({ by }) => by.person))].filter((person) => UUID.test(person));
      const names = await findNames(tx, persons);
      return { entries: historySeen(read, (person) => names.get(person)) };
    });
  });
  const replaySchema = {
    ...about,
    operationId: 'replayCase',
    summary: 'Reckon every determination of a case again',
    response: {
      200: jsonResponse('What came out.', CaseReplay),
      ...problemResponses(...CASE_READ_PROBLEMS),
    },
  };
  app.get('/v1/cases/:id/replay', { schema: replaySchema, config: { access: ['replayDecision'] } }, (request) => {
    const { id } = CaseParams.parse(request.params);
    const actor = actorIn(request);
    const purpose = purposeOf(actor, 'replayDecision', ReadQuery.parse(request.query).purpose);
    return withActor(database, actor, async (tx) =>
      replay((await readCase(tx, id, { action: 'replayDecision', purpose, at: clock().at })).history),
    );
  });
}
