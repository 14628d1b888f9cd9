import type { FastifyInstance } from 'fastify';
import { SystemHealth } from '../contract/administration.ts';
import { type RegisterRecord, registerRecords } from '../db/awaited-registers.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { CASE_READ_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { jsonResponse, problemResponses } from './responses.ts';

const schema = {
  operationId: 'readSystemHealth',
  tags: ['Administration'],
  summary: 'How registers and background jobs do',
  description: 'Numbers and instants only, of the whole system: nothing of any family.',
  response: { 200: jsonResponse('How the system is.', SystemHealth), ...problemResponses(...CASE_READ_PROBLEMS) },
};

function stateOf({ lastAnswerAt, lastFailureAt }: RegisterRecord): SystemHealth['registers'][number]['state'] {
  if (lastAnswerAt === null && lastFailureAt === null) return 'untried';
  return (lastFailureAt ?? '') > (lastAnswerAt ?? '') ? 'failing' : 'answering';
}

/** `GET /v1/health/system` */
export function systemHealthRoute(app: FastifyInstance, { database, jobs }: Office): void {
  app.get('/v1/health/system', { schema, config: { access: ['readHealth'] } }, async (): Promise<SystemHealth> => {
    const records = await withActor(database, SYSTEM, registerRecords);
    return {
      registers: records.map((record) => ({ ...record, state: stateOf(record) })),
      jobs: [...((await jobs?.count()) ?? [])],
    };
  });
}
