import { isWithin } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { NotDone } from '../cases/execute.ts';
import { findAlerts } from '../cases/find-alerts.ts';
import { AlertQuery, CommissionAlertList } from '../contract/alert.ts';
import { withActor } from '../db/with-actor.ts';
import { findNames } from '../people/accounts.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { jsonResponse, problemResponses } from './responses.ts';

/** What is looked at lies no longer back than this. */
const DAYS = 90;
const DAY_MS = 86_400_000;

const schema = {
  operationId: 'listAlerts',
  tags: ['Commissions'],
  summary: 'What in the work of commissions deserves a look',
  description:
    'Of the last 90 days and of open applications. An alert is a reason to check and accuses nobody. A vote is told to come from outside only where devices said where they were and the office made five visits at least.',
  querystring: AlertQuery,
  response: { 200: jsonResponse('Alerts.', CommissionAlertList), ...problemResponses(...CASE_READ_PROBLEMS) },
};

/** `GET /v1/alerts` */
export function alertRoutes(app: FastifyInstance, { database, clock }: Office): void {
  app.get('/v1/alerts', { schema, config: { access: ['readAlerts'] } }, (request) => {
    const actor = actorIn(request);
    const { office = actor.office } = AlertQuery.parse(request.query);
    if (!isWithin(office, actor.office))
      throw new NotDone({ refusal: { code: 'access.territory', office: actor.office } });
    const { at } = clock();
    const since = new Date(Date.parse(at) - DAYS * DAY_MS).toISOString();
    return withActor(database, actor, async (tx): Promise<CommissionAlertList> => {
      const alerts = await findAlerts(tx, { office, since });
      const persons = [...new Set(alerts.flatMap((alert) => alert.persons))];
      const cases = [...new Set(alerts.flatMap((alert) => alert.cases.map(({ id }) => id)))];
      const purpose = purposeOf(actor, 'readAlerts', undefined);
      tx.audit({ at, action: 'alerts.read', subject: `office:${office}`, purpose, detail: { cases } });
      return { alerts, names: Object.fromEntries(await findNames(tx, persons)) };
    });
  });
}
