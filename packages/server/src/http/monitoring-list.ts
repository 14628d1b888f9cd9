import { chanceOf, isWithin, SIGNALS, triedOf, UNTRIED } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { NotDone } from '../cases/execute.ts';
import { MonitoringList, MonitoringListQuery, MonitoringReckoned } from '../contract/monitoring.ts';
import { countSeenCases, type ListedSeenCase, listSeenCases } from '../db/monitoring-cases.ts';
import { listAnswered } from '../db/monitoring-checks.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { reckonList } from '../monitoring/reckon-list.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS, COMMAND_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { answerOnce, CommandHeaders } from './once.ts';
import { jsonResponse, problemResponses } from './responses.ts';

const tags = ['Monitoring'];

/** A case of the list as it is shown: where the reasons are closed, so is what they are worth. */
const shown = ({ case: id, number, office, place, sealed, signals, monthly, chance, expected }: ListedSeenCase) => ({
  case: id,
  number,
  office,
  place,
  reasons: sealed ? null : signals.map((one) => ({ ...one, lookedAt: [...one.lookedAt] })),
  monthly,
  chance: sealed ? null : chance,
  expected: sealed ? null : expected,
});

/** How often each sign was right so far in the whole country: what the list is ranked by. */
async function triedSoFar({ database }: Office): Promise<MonitoringList['tried']> {
  const tried = triedOf(await withActor(database, SYSTEM, (tx) => listAnswered(tx, {})));
  return Object.fromEntries(
    SIGNALS.map((signal) => {
      const so = tried.get(signal) ?? UNTRIED;
      return [signal, { ...so, ...chanceOf(so) }];
    }),
  );
}

function addList(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'listMonitoring',
    tags,
    summary: 'Running cases worth a look',
    description:
      'Ranked by the chance that a sign is right, from past findings, times what a month of the case costs. Cases drawn by chance stand among ranked ones whose reasons are closed as well: who is what is told once the finding is there.',
    querystring: MonitoringListQuery,
    response: { 200: jsonResponse('A page of the list.', MonitoringList), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/monitoring/cases', { schema, config: { access: ['readMonitoring'] } }, async (request) => {
    const asked = MonitoringListQuery.parse(request.query);
    const actor = actorIn(request);
    if (asked.office !== undefined && !isWithin(asked.office, actor.office))
      throw new NotDone({ refusal: { code: 'access.territory', office: actor.office } });
    const tried = await triedSoFar(office);
    return withActor(office.database, actor, async (tx): Promise<MonitoringList> => {
      const { rows: page, next } = await listSeenCases(tx, asked);
      tx.audit({
        at: office.clock().at,
        action: 'monitoring.list',
        subject: `office:${asked.office ?? actor.office}`,
        purpose: purposeOf(actor, 'readMonitoring', undefined),
        detail: { cases: page.map((one) => one.case) },
      });
      return {
        cases: page.map(shown),
        count: await countSeenCases(tx, asked),
        reckonedAt: page[0]?.reckonedAt ?? null,
        tried,
        next,
      };
    });
  });
}

function addReckoning(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'reckonMonitoring',
    tags,
    summary: 'Reckon the list anew now, instead of by night',
    headers: CommandHeaders,
    response: { 200: jsonResponse('It is done.', MonitoringReckoned), ...problemResponses(...COMMAND_PROBLEMS) },
  };
  app.post('/v1/monitoring/reckoning', { schema, config: { access: ['reckonMonitoring'] } }, async (request, reply) => {
    const { database, clock } = office;
    return answerOnce(office, request, reply, async () => {
      const { running, listed } = await reckonList(database, clock());
      return { status: 200, body: { running, listed } satisfies MonitoringReckoned };
    });
  });
}

/** `GET /v1/monitoring/cases`, `POST /v1/monitoring/reckoning` */
export function monitoringListRoutes(app: FastifyInstance, office: Office): void {
  addList(app, office);
  addReckoning(app, office);
}
