import { ACCESS } from '@tirek/casework';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Me, RoleChoice, SignInRequest } from '../contract/people.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { findAccount, isPasswordToChange } from '../people/accounts.ts';
import { listOffices } from '../people/offices.ts';
import { listRoles } from '../people/role-assignments.ts';
import { beginSession, endSession, type NewSession, rotateSession } from '../people/sessions.ts';
import { signIn } from '../people/sign-in.ts';
import { SESSION_COOKIE } from './access.ts';
import type { Office } from './office-routes.ts';
import { readBody } from './read-body.ts';
import { BODY_PROBLEMS, jsonResponse, problemResponses, READ_PROBLEMS } from './responses.ts';
import { sendProblem } from './send-problem.ts';

const tags = ['People'];
const me = jsonResponse('Who is signed in.', Me);

async function rolesOf(tx: ActorTransaction, person: string, day: string): Promise<Me['roles']> {
  const [roles, offices] = [await listRoles(tx, { person, day }), await listOffices(tx)];
  return roles.map(({ id, role, officePath }) => ({
    assignment: id,
    role,
    office: officePath,
    officeName: offices.find(({ path }) => path === officePath)?.named ?? null,
  }));
}

/** Who a person is, in the role of an assignment. */
async function describe(
  office: Office,
  person: string,
  assignment: string | undefined,
  session: Omit<NewSession, 'token'>,
) {
  return withActor(office.database, SYSTEM, async (tx): Promise<Me | undefined> => {
    const account = await findAccount(tx, person);
    if (!account) return undefined;
    const { name, kind, locale } = account;
    const roles = await rolesOf(tx, person, office.clock().day);
    const held = roles.find((one) => one.assignment === assignment);
    const role = held?.role ?? (kind === 'citizen' ? 'citizen' : null);
    const rows = ACCESS.filter((row) => row.role === role);
    const { csrf, expiresAt } = session;
    return {
      person,
      name,
      kind,
      locale,
      role,
      office: held?.office ?? null,
      roles,
      csrf,
      expiresAt,
      mustChangePassword: await isPasswordToChange(tx, person),
      may: rows.map(({ action }) => action),
      purposes: [...(rows[0]?.purposes ?? [])],
    };
  });
}

const setCookie = (request: FastifyRequest, reply: FastifyReply, { token, expiresAt }: NewSession): FastifyReply =>
  reply.setCookie(SESSION_COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    expires: new Date(expiresAt),
  });

/** Begins a session for somebody whose word has been checked; with one role only they are in it at once. */
export async function openSession(office: Office, request: FastifyRequest, reply: FastifyReply, person: string) {
  const { at, day } = office.clock();
  const { session, assignment } = await withActor(office.database, SYSTEM, async (tx) => {
    const roles = await listRoles(tx, { person, day });
    const only = roles.length === 1 ? roles[0]?.id : undefined;
    return { session: await beginSession(tx, person, only, at), assignment: only };
  });
  void setCookie(request, reply, session).header('cache-control', 'no-store');
  return { session, assignment };
}

/** Begins a session and tells who is in it. */
export async function enter(office: Office, request: FastifyRequest, reply: FastifyReply, person: string) {
  const { session, assignment } = await openSession(office, request, reply, person);
  return reply.send(await describe(office, person, assignment, session));
}

/** Says until when the door is locked. */
export function sendLocked(request: FastifyRequest, reply: FastifyReply, until: string, at: string): FastifyReply {
  const seconds = Math.ceil((Date.parse(until) - Date.parse(at)) / 1000);
  return sendProblem(request, reply.header('retry-after', String(seconds)), 'sign-in-locked');
}

function addSignIn(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'signIn',
    tags,
    summary: 'Sign in with a login and a password',
    body: SignInRequest,
    response: {
      200: me,
      ...problemResponses(...BODY_PROBLEMS, 'wrong-password', 'sign-in-locked'),
    },
  };
  app.post('/v1/sign-in', { schema, config: { access: 'open' } }, async (request, reply) => {
    const { at } = office.clock();
    const signedIn = await signIn(
      office.database,
      { ...readBody(SignInRequest, request.body), address: request.ip },
      at,
    );
    if (signedIn.ok) return enter(office, request, reply, signedIn.person);
    if (signedIn.refusal.code === 'signIn.wrong') return sendProblem(request, reply, 'wrong-password');
    return sendLocked(request, reply, signedIn.refusal.until, at);
  });
}

function addMe(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'me',
    tags,
    summary: 'Who is signed in, and what they may do',
    response: {
      200: me,
      ...problemResponses(...READ_PROBLEMS, 'not-signed-in'),
    },
  };
  app.get('/v1/me', { schema, config: { access: 'signedIn' } }, async (request, reply) => {
    const { session } = request;
    const described = session && (await describe(office, session.person, session.assignment?.id, session));
    void reply.header('cache-control', 'no-store');
    return described ?? sendProblem(request, reply, 'not-signed-in');
  });
}

function addRole(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'chooseRole',
    tags,
    summary: 'Act in another of one’s roles',
    body: RoleChoice,
    response: {
      200: me,
      ...problemResponses(...BODY_PROBLEMS, 'not-signed-in', 'csrf', 'forbidden'),
    },
  };
  app.put('/v1/me/role', { schema, config: { access: 'signedIn' } }, async (request, reply) => {
    const { assignment } = readBody(RoleChoice, request.body);
    const { session, cookies } = request;
    const person = session?.person ?? '';
    const { at, day } = office.clock();
    const next = await withActor(office.database, SYSTEM, async (tx) => {
      const held = await listRoles(tx, { person, day });
      if (!held.some(({ id }) => id === assignment)) return undefined;
      return rotateSession(tx, cookies[SESSION_COOKIE] ?? '', assignment, at);
    });
    if (!next) return sendProblem(request, reply, 'forbidden');
    const described = await describe(office, person, assignment, next);
    return setCookie(request, reply, next).header('cache-control', 'no-store').send(described);
  });
}

/** `POST /v1/sign-in`, `POST /v1/sign-out`, `GET /v1/me`, `PUT /v1/me/role` */
export function signInRoutes(app: FastifyInstance, office: Office): void {
  addSignIn(app, office);
  addMe(app, office);
  addRole(app, office);
  const schema = {
    operationId: 'signOut',
    tags,
    summary: 'End the session',
    response: {
      204: z.null().meta({ description: 'It is over.' }),
      ...problemResponses(...READ_PROBLEMS, 'not-signed-in', 'csrf'),
    },
  };
  app.post('/v1/sign-out', { schema, config: { access: 'signedIn' } }, async (request, reply) => {
    const token = request.cookies[SESSION_COOKIE] ?? '';
    await withActor(office.database, SYSTEM, (tx) => endSession(tx, token));
    return reply.clearCookie(SESSION_COOKIE, { path: '/' }).code(204).send();
  });
}
