import { type Action, type Actor, EVERY_ACTION, findAccess, type Purpose, refuseAccess } from '@tirek/casework';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { timingSafeEqual } from 'node:crypto';
import { NotDone } from '../cases/execute.ts';
import type { Clock } from '../cases/moment.ts';
import type { Database } from '../db/connect.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { type AccountKind, findAccount } from '../people/accounts.ts';
import { findClient } from '../people/client-tokens.ts';
import { findSession, type Session } from '../people/sessions.ts';
import { problemResponses } from './responses.ts';
import { sendProblem } from './send-problem.ts';

/** Who may come to a route: everybody, whoever is signed in, or who holds a row of the access table for one of its actions. */
export type RouteAccess = 'open' | 'signedIn' | readonly Action[];

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: RouteAccess;
  }
  interface FastifyRequest {
    session: Session | undefined;
    actor: Actor | undefined;
  }
}

export const SESSION_COOKIE = 'tirek_session';
const READING = ['GET', 'HEAD', 'OPTIONS'];

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Kinds of accounts that were looked up. A person is a citizen or staff for good, and sessions of the disabled are not found. */
const kinds = new Map<string, AccountKind>();
const KINDS_KEPT = 20_000;

async function kindOf(database: Database, person: string): Promise<AccountKind | undefined> {
  const known = kinds.get(person);
  if (known !== undefined) return known;
  const account = await withActor(database, SYSTEM, (tx) => findAccount(tx, person));
  if (kinds.size >= KINDS_KEPT) kinds.clear();
  if (account) kinds.set(person, account.kind);
  return account?.kind;
}

/** In whose name a session acts: a role at an office, or a citizen for themselves; nobody where staff chose no role. */
async function actorOf(database: Database, { person, assignment }: Session): Promise<Actor | undefined> {
  if (assignment) return { person, role: assignment.role, office: assignment.officePath };
  return (await kindOf(database, person)) === 'citizen' ? { person, role: 'citizen', office: '' } : undefined;
}

const isKnown = (access: RouteAccess | undefined): boolean =>
  access === 'open' ||
  access === 'signedIn' ||
  (access !== undefined && access.length > 0 && access.every((action) => EVERY_ACTION.includes(action)));

const bearerIn = ({ headers }: FastifyRequest): string | undefined =>
  /^Bearer ([\x21-\x7e]{1,200})$/i.exec(headers.authorization ?? '')?.[1];

/** Another system with its token: it has no session, no cookie that a browser could be made to send, and one role. */
async function letClientIn(
  request: FastifyRequest,
  reply: FastifyReply,
  database: Database,
  token: string,
  day: string,
) {
  const access = request.routeOptions.config.access;
  request.actor = await findClient(database, token, day);
  const { actor } = request;
  if (!actor || access === 'signedIn')
    return sendProblem(request, reply.header('www-authenticate', 'Bearer'), 'not-signed-in');
  return refuseRoute(request, reply, actor);
}

/** Refuses who acts where no action of the route has a row for their role. */
function refuseRoute(request: FastifyRequest, reply: FastifyReply, actor: Actor) {
  const access = request.routeOptions.config.access;
  const actions: readonly Action[] = access === undefined || access === 'open' || access === 'signedIn' ? [] : access;
  if (actions.some((action) => findAccess(actor.role, action))) return undefined;
  const refused = actions[0] && refuseAccess(actor, actions[0], { purpose: 'casework' });
  return refused ? Promise.reject(new NotDone({ refusal: refused.refusal })) : sendProblem(request, reply, 'no-role');
}

async function letIn(request: FastifyRequest, reply: FastifyReply, database: Database, clock: Clock) {
  const access = request.routeOptions.config.access;
  const { at, day } = clock();
  const bearer = bearerIn(request);
  if (bearer !== undefined && access !== 'open') return letClientIn(request, reply, database, bearer, day);
  const token = request.cookies[SESSION_COOKIE];
  request.session = token === undefined ? undefined : await findSession(database, token, at, day);
  if (access === 'open') return undefined;
  const { session } = request;
  if (!session) return sendProblem(request, reply, 'not-signed-in');
  const csrf = request.headers['x-csrf-token'];
  const isCommand = !READING.includes(request.method);
  if (isCommand && (typeof csrf !== 'string' || !sameText(csrf, session.csrf)))
    return sendProblem(request, reply, 'csrf');
  request.actor = await actorOf(database, session);
  if (access === 'signedIn') return undefined;
  if (session.passwordToChange) return sendProblem(request, reply, 'password-to-change');
  const { actor } = request;
  if (!actor) return sendProblem(request, reply, 'no-role');
  return refuseRoute(request, reply, actor);
}

/**
 * The door of every route that is added to `app` from here on. A route that does not say who may come in cannot be added:
 * the server does not start with it.
 */
export function guard(app: FastifyInstance, database: Database, clock: Clock): void {
  app.decorateRequest('session', undefined);
  app.decorateRequest('actor', undefined);
  app.addHook('onRoute', ({ url, method, config, schema }) => {
    if (!isKnown(config?.access))
      throw new Error(`${String(method)} ${url} names no action of the access table: give it config.access`);
    // Behind the door everything needs the database.
    if (schema?.response) Object.assign(schema.response, problemResponses('database-away'));
  });
  app.addHook('preValidation', (request, reply) => letIn(request, reply, database, clock));
}

/** Who acts. Only for routes whose access names actions: the guard has let somebody in. */
export function actorIn({ actor }: FastifyRequest): Actor {
  if (!actor) throw new Error('a route without an action asks who acts');
  return actor;
}

/** What a reading is for: as asked, or the first purpose of the role. Throws `NotDone` where the role may not. */
export function purposeOf(actor: Actor, action: Action, asked: Purpose | undefined): Purpose {
  const purpose = asked ?? findAccess(actor.role, action)?.purposes[0] ?? 'casework';
  const refused = refuseAccess(actor, action, { purpose });
  if (refused) throw new NotDone({ refusal: refused.refusal });
  return purpose;
}
