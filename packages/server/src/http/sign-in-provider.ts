import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ProviderRefusal } from '../contract/administration.ts';
import type { Personal } from '../db/personal.ts';
import { letInVouched } from '../people/let-in.ts';
import { type Provider, ProviderRefused } from '../people/provider.ts';
import { localPath } from './local-path.ts';
import type { Office } from './office-routes.ts';
import { problemResponses, READ_PROBLEMS } from './responses.ts';
import { openSession } from './sign-in.ts';

const COOKIE = 'tirek_journey';
const HOME = '/v1/sign-in/provider';
/** So long somebody may take at the provider. */
const LONGEST_MS = 10 * 60 * 1000;
const PLACE = 'sign_in_journey';

const Remembered = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  answerAt: z.string(),
  to: z.string(),
  until: z.string(),
});
type Remembered = z.infer<typeof Remembered>;

const cookieOptions = (request: FastifyRequest) =>
  ({ path: HOME, httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' }) as const;

/** What was remembered when this browser left; undefined where nothing was, or too long ago. */
function recall(personal: Personal, { cookies }: FastifyRequest, at: string): Remembered | undefined {
  try {
    const opened: unknown = JSON.parse(personal.open(cookies[COOKIE] ?? '', PLACE));
    const { data } = Remembered.safeParse(opened);
    return data !== undefined && data.until > at ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Back to the page of signing in, which says why in words. */
function turnAway(request: FastifyRequest, reply: FastifyReply, refused: ProviderRefusal, cause?: unknown) {
  const fault = cause instanceof Error ? cause.name : undefined;
  request.log.warn({ refused, ...(fault === undefined ? {} : { fault }) }, 'nobody was let in by the provider');
  return reply.header('cache-control', 'no-store').redirect(`/sign-in?refused=${refused}`, 302);
}

const schemaOf = (operationId: string, summary: string, description: string) => ({
  operationId,
  tags: ['People'],
  summary,
  description,
  response: {
    302: z.null().meta({ description: 'Where to go on; `/sign-in?refused=<code>` where nobody is let in.' }),
    ...problemResponses(...READ_PROBLEMS),
  },
});

function addLeaving(app: FastifyInstance, { database, clock }: Office, provider: Provider): void {
  const about = 'Opened by a browser. `to` is the page to come back to, of this server only.';
  const schema = {
    ...schemaOf('leaveForProvider', 'Go to the provider of OpenID Connect', about),
    querystring: z.object({ to: z.string().max(2000).exactOptional() }),
  };
  app.get<{ Querystring: { to?: string } }>(HOME, { schema, config: { access: 'open' } }, async (request, reply) => {
    try {
      const { url, journey } = await provider.begin(`${request.protocol}://${request.host}${HOME}/answer`);
      const until = new Date(Date.parse(clock().at) + LONGEST_MS).toISOString();
      const remembered: Remembered = { ...journey, to: localPath(request.query.to), until };
      const sealed = database.personal.seal(JSON.stringify(remembered), PLACE);
      void reply.setCookie(COOKIE, sealed, { ...cookieOptions(request), maxAge: LONGEST_MS / 1000 });
      return await reply.header('cache-control', 'no-store').redirect(url.href, 302);
    } catch (error) {
      if (error instanceof ProviderRefused) return turnAway(request, reply, error.refused, error.cause);
      throw error;
    }
  });
}

async function answer(office: Office, provider: Provider, request: FastifyRequest, reply: FastifyReply) {
  const { at } = office.clock();
  const remembered = recall(office.database.personal, request, at);
  void reply.clearCookie(COOKIE, cookieOptions(request));
  const query = new URL(request.url, 'http://here.invalid').searchParams;
  // Begun in another window, or by somebody who wants us in their account.
  if (!remembered || query.get('state') !== remembered.state) return turnAway(request, reply, 'expired');
  const vouched = await provider.finish(remembered, query);
  const known = await letInVouched(office.database, vouched, at);
  if (!known.ok) return turnAway(request, reply, known.refused);
  await openSession(office, request, reply, known.person);
  return reply.redirect(remembered.to, 302);
}

/** `GET /v1/sign-in/provider` and `GET /v1/sign-in/provider/answer`: there where a provider is connected. */
export function providerRoutes(app: FastifyInstance, office: Office): void {
  const { provider } = office;
  if (!provider) return;
  addLeaving(app, office, provider);
  const about = 'Opened by a browser that comes back from the provider.';
  const schema = schemaOf('answerOfProvider', 'Come back from the provider', about);
  app.get(`${HOME}/answer`, { schema, config: { access: 'open' } }, async (request, reply) => {
    try {
      return await answer(office, provider, request, reply);
    } catch (error) {
      if (error instanceof ProviderRefused) return turnAway(request, reply, error.refused, error.cause);
      throw error;
    }
  });
}
