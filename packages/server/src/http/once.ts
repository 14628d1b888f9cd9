import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type ActorTransaction, withActor } from '../db/with-actor.ts';
import { type Answer, doOnce } from '../db/idempotency.ts';
import type { Office } from './office-routes.ts';
import { actorIn } from './access.ts';
import { sendProblem } from './send-problem.ts';

/** Headers of a command, for the documents. Loose: what else is sent stays. */
export const CommandHeaders = z.looseObject({
  'idempotency-key': z
    .string()
    .exactOptional()
    .meta({ description: 'Chosen by the client, 8–200 characters; required.' }),
  'x-csrf-token': z.string().exactOptional().meta({ description: 'The `csrf` of `GET /v1/me`; required.' }),
});
/** With the version of the case that was seen. */
export const VersionHeaders = CommandHeaders.extend({
  'if-match': z.string().exactOptional().meta({ description: 'Version of the case that was seen, `"7"`; required.' }),
});

const KEY = /^[\x21-\x7e]{8,200}$/;

/** The version the one who asks has seen, from `If-Match: "7"`; undefined where it is not said. */
export function versionSeen({ headers }: FastifyRequest): number | undefined {
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(headers['if-match'] ?? '')?.[1];
  return version === undefined ? undefined : Number(version);
}

/**
 * Does a command once for its `Idempotency-Key`, in one transaction of the one who asks: sent again it is answered as the
 * first time and nothing is done. What was not done leaves the key free. `sent` stands for a body that is not JSON.
 */
export async function answerOnce(
  { database, clock }: Office,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (tx: ActorTransaction) => Promise<Answer>,
  sent: unknown = request.body ?? null,
): Promise<FastifyReply> {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key)) return sendProblem(request, reply, 'header-missing');
  const content = [request.method, request.url, request.headers['if-match'] ?? null, sent];
  const once = await withActor(database, actorIn(request), (tx) =>
    doOnce(tx, { key, content, at: clock().at }, () => work(tx)),
  );
  if (!once.ok) return sendProblem(request, reply, 'key-reused');
  if (once.repeated) void reply.header('idempotent-replay', 'true');
  return reply.code(once.answer.status).header('cache-control', 'no-store').send(once.answer.body);
}
