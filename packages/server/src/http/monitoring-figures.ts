import { isWithin } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { NotDone } from '../cases/execute.ts';
import { MonitoringFigures, MonitoringFiguresQuery } from '../contract/monitoring.ts';
import { withActor } from '../db/with-actor.ts';
import { reckonFigures } from '../monitoring/figures.ts';
import { actorIn } from './access.ts';
import { CASE_READ_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { jsonResponse, problemResponses } from './responses.ts';

/** `GET /v1/monitoring/figures` */
export function monitoringFigureRoutes(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'monitoringFigures',
    tags: ['Monitoring'],
    summary: 'How often looking was right, by sign, office and group, and what it saved',
    description:
      'Checks with an answer are counted: confirmed, or nothing found. A sign was right where something it points to was found. Counts by which a family could be known are left out.',
    querystring: MonitoringFiguresQuery,
    response: { 200: jsonResponse('Figures.', MonitoringFigures), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/monitoring/figures', { schema, config: { access: ['readMonitoringFigures'] } }, (request) => {
    const actor = actorIn(request);
    const { office = actor.office, quarter } = MonitoringFiguresQuery.parse(request.query);
    if (!isWithin(office, actor.office))
      throw new NotDone({ refusal: { code: 'access.territory', office: actor.office } });
    return withActor(database, actor, (tx) => reckonFigures(tx, { office, quarter }, clock().at));
  });
}
