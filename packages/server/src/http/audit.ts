import type { FastifyInstance } from 'fastify';
import { AuditList, AuditParams, AuditQuery, AuditVerification } from '../contract/work.ts';
import { listAudit } from '../db/list-audit.ts';
import { verifyAudit } from '../db/verify-audit.ts';
import { withActor } from '../db/with-actor.ts';
import { findNames } from '../people/accounts.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { jsonResponse, problemResponses } from './responses.ts';

const tags = ['Audit'];
const UUID = /^[0-9a-f-]{36}$/;

/** `GET /v1/audit/verify`, `GET /v1/audit/{subject}`: the auditor of their territory, the citizen of what is about them. */
export function auditRoutes(app: FastifyInstance, { database, clock, ownerUrl }: Office): void {
  const schema = {
    operationId: 'readAudit',
    tags,
    summary: 'Who did and who looked at what',
    params: AuditParams,
    querystring: AuditQuery,
    response: {
      200: jsonResponse('Entries.', AuditList),
      ...problemResponses(...CASE_READ_PROBLEMS),
    },
  };
  app.get('/v1/audit/:subject', { schema, config: { access: ['readAudit'] } }, (request): Promise<AuditList> => {
    const { subject } = AuditParams.parse(request.params);
    const { after: before, limit } = AuditQuery.parse(request.query);
    const actor = actorIn(request);
    return withActor(database, actor, async (tx) => {
      const found = await listAudit(tx, { subject, before, limit: limit + 1 });
      const page = found.slice(0, limit);
      const names = await findNames(
        tx,
        [...new Set(page.map(({ person }) => person))].filter((id) => UUID.test(id)),
      );
      tx.audit({ at: clock().at, action: 'audit.read', subject, purpose: purposeOf(actor, 'readAudit', undefined) });
      return {
        entries: page.map((entry) => ({ ...entry, name: names.get(entry.person) ?? null })),
        next: found.length > limit ? (page.at(-1)?.at ?? null) : null,
      };
    });
  });
  if (ownerUrl === undefined) return;
  const verifySchema = {
    operationId: 'verifyAudit',
    tags,
    summary: 'Whether the audit and every event are as they were written',
    response: {
      200: jsonResponse('The verification.', AuditVerification),
      ...problemResponses(...CASE_READ_PROBLEMS),
    },
  };
  app.get('/v1/audit/verify', { schema: verifySchema, config: { access: ['verifyAudit'] } }, () =>
    verifyAudit(ownerUrl),
  );
}
