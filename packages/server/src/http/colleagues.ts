import { isWithin } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { NotDone } from '../cases/execute.ts';
import { ColleagueList, ColleagueQuery } from '../contract/administration.ts';
import { withActor } from '../db/with-actor.ts';
import { findColleagues } from '../people/colleagues.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { jsonResponse, problemResponses } from './responses.ts';

/** `GET /v1/colleagues`: whom a visit or an order may name. */
export function colleagueRoute(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'listColleagues',
    tags: ['People'],
    summary: 'Who holds a role at an office or above it',
    querystring: ColleagueQuery,
    response: {
      200: jsonResponse('Colleagues in the order of their names.', ColleagueList),
      ...problemResponses(...CASE_READ_PROBLEMS),
    },
  };
  app.get('/v1/colleagues', { schema, config: { access: ['readColleagues'] } }, (request): Promise<ColleagueList> => {
    const { office, role } = ColleagueQuery.parse(request.query);
    const actor = actorIn(request);
    // One's own territory, and what stands above it.
    if (!isWithin(office, actor.office) && !isWithin(actor.office, office))
      throw new NotDone({ refusal: { code: 'access.territory', office: actor.office } });
    const { at, day } = clock();
    return withActor(database, actor, async (tx) => {
      const people = await findColleagues(tx, { office, role, day });
      const purpose = purposeOf(actor, 'readColleagues', undefined);
      tx.audit({ at, action: 'colleagues.list', subject: `office:${office}`, purpose, detail: { role } });
      return { people: [...people] };
    });
  });
}
