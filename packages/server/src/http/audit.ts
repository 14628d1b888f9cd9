import type { FastifyInstance } from 'fastify';
import { AuditList, AuditParams, AuditQuery, AuditVerification } from '../contract/work.ts';
import { listAudit } from '../db/list-audit.ts';
import { verifyAudit } from '../db/verify-audit.ts';
import { withActor } from '../db/with-actor.ts';
import { findNames } from '../people/accounts.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS } from './cases.ts';
import { LongWork } from './long-work.ts';
import type { Office } from './office-routes.ts';
import { jsonResponse, problemResponses } from './responses.ts';
import { sendProblem } from './send-problem.ts';

const tags = ['Audit'];
/** How long a request waits for the verification, below what proxies take for a fault. */
const PATIENCE_MS = 20_000;
const RETRY_AFTER_SECONDS = '5';
const UUID = /^[0-9a-f-]{36}$/;

/** `GET /v1/audit/verify`, `GET /v1/audit/{subject}`: the auditor of their territory, the citizen of what is about them. */
export function auditRoutes(app: FastifyInstance, office: Office): void {
  const { database, clock, ownerUrl, patienceMs = PATIENCE_MS } = office;
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
    const { after, limit } = AuditQuery.parse(request.query);
    const actor = actorIn(request);
    return withActor(database, actor, async (tx) => {
      const { entries, next } = await listAudit(tx, { subject, after, limit });
      const persons = [...new Set(entries.map(({ person }) => person))].filter((id) => UUID.test(id));
      const names = await findNames(tx, persons);
      tx.audit({ at: clock().at, action: 'audit.read', subject, purpose: purposeOf(actor, 'readAudit', undefined) });
      return {
        entries: entries.map(({ subject: _subject, ...entry }) => ({
          ...entry,
          name: names.get(entry.person) ?? null,
        })),
        next,
      };
    });
  });
  if (ownerUrl === undefined) return;
  const verifySchema = {
    operationId: 'verifyAudit',
    tags,
    summary: 'Whether the audit and every event are as they were written',
    description:
      'Reads the whole audit. Where that takes longer than a request may last it goes on by itself: the answer is 503 with Retry-After, and whoever asks again waits for the same verification.',
    response: {
      200: jsonResponse('The verification.', AuditVerification),
      ...problemResponses(...CASE_READ_PROBLEMS, 'still-working'),
    },
  };
  const verification = new LongWork((signal) => verifyAudit(ownerUrl, { signal }));
  app.addHook('preClose', () => verification.stop());
  app.get('/v1/audit/verify', { schema: verifySchema, config: { access: ['verifyAudit'] } }, async (request, reply) => {
    const report = await verification.wait(patienceMs);
    return report ?? sendProblem(request, reply.header('retry-after', RETRY_AFTER_SECONDS), 'still-working');
  });
}
