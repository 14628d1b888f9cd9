import type { Role } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { ViewerList, ViewerQuery } from '../contract/viewer.ts';
import { findCaseFiles } from '../db/case-file.ts';
import { type AuditEntry, listAudit } from '../db/list-audit.ts';
import { type ActorTransaction, withActor } from '../db/with-actor.ts';
import { listOffices } from '../people/offices.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { jsonResponse, problemResponses } from './responses.ts';

const schema = {
  operationId: 'listViewers',
  tags: ['Audit'],
  summary: 'Who looked at what is about the one who asks, in which role and what for',
  description: 'What others did and read, the newest first; by role and office, not by name.',
  querystring: ViewerQuery,
  response: { 200: jsonResponse('A page of entries.', ViewerList), ...problemResponses(...CASE_READ_PROBLEMS) },
};

const caseIn = ({ subject }: AuditEntry): string | undefined => /^case:([0-9a-f-]{36})$/.exec(subject)?.[1];

/** Entries with the names of offices and the numbers of cases, in one question each. */
async function shown(tx: ActorTransaction, entries: readonly AuditEntry[]): Promise<ViewerList['entries']> {
  const cases = await findCaseFiles(tx, [...new Set(entries.flatMap((entry) => caseIn(entry) ?? []))]);
  const offices = new Map((await listOffices(tx)).map(({ path, named }) => [path, named]));
  return entries.map((entry) => {
    const file = cases.get(caseIn(entry) ?? '');
    return {
      at: entry.at,
      action: entry.action,
      // Written by `writeAudit` from an actor.
      role: entry.role as Role,
      office: offices.get(entry.office ?? '') ?? null,
      purpose: entry.purpose,
      case: file ? { id: file.id, number: file.number } : null,
    };
  });
}

/** `GET /v1/me/viewers` */
export function viewerRoutes(app: FastifyInstance, { database, clock }: Office): void {
  app.get('/v1/me/viewers', { schema, config: { access: ['readAudit'] } }, (request): Promise<ViewerList> => {
    const { after, limit } = ViewerQuery.parse(request.query);
    const actor = actorIn(request);
    const { person } = actor;
    return withActor(database, actor, async (tx) => {
      const { entries, next } = await listAudit(tx, { about: person, after, limit });
      const purpose = purposeOf(actor, 'readAudit', undefined);
      tx.audit({ at: clock().at, action: 'viewers.read', subject: `person:${person}`, purpose });
      return { entries: await shown(tx, entries), next };
    });
  });
}
