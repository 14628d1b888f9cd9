import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import {
  RoleEnding,
  RoleGiving,
  RoleParams,
  StaffEntry,
  StaffList,
  StaffMember,
  StaffParams,
  StaffQuery,
} from '../contract/administration.ts';
import { type ActorTransaction, withActor } from '../db/with-actor.ts';
import { closeAccount, endRoleOf, giveRole, openAccount, refuseTaken } from '../people/administer.ts';
import { listStaff, type Staff } from '../people/staff.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS, COMMAND_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { answerOnce, CommandHeaders } from './once.ts';
import { readBody } from './read-body.ts';
import { jsonResponse, problemResponses } from './responses.ts';

const tags = ['People'];
const access = ['managePeople'] as const;

const toView = ({ person, name, login, kind, closed, held }: Staff): StaffMember => ({
  person,
  name,
  login: login ?? null,
  kind,
  disabled: closed,
  roles: [...held],
});

function addList(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'listPeople',
    tags,
    summary: 'Who works in one’s territory, and in which roles',
    description: 'With them those who have no role yet. Roles that are over are left out.',
    querystring: StaffQuery,
    response: { 200: jsonResponse('A page of people.', StaffList), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/people', { schema, config: { access: ['readPeople'] } }, (request): Promise<StaffList> => {
    const { limit, ...asked } = StaffQuery.parse(request.query);
    const actor = actorIn(request);
    const { at, day } = clock();
    return withActor(database, actor, async (tx) => {
      const found = await listStaff(tx, { ...asked, day, limit: limit + 1 });
      const page = found.slice(0, limit);
      const purpose = purposeOf(actor, 'readPeople', undefined);
      const detail = { people: page.map(({ person }) => person) };
      tx.audit({ at, action: 'people.list', subject: `office:${asked.office ?? actor.office}`, purpose, detail });
      return { people: page.map(toView), next: found.length > limit ? (page.at(-1)?.person ?? null) : null };
    });
  });
}

/** Does a command about a person once, and answers with the person as they are then. */
const answerWith = (
  office: Office,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (tx: ActorTransaction) => Promise<Staff>,
  status: 200 | 201 = 200,
): Promise<FastifyReply> =>
  answerOnce(office, request, reply, async (tx) => ({ status, body: toView(await work(tx)) }));

const commandSchema = <Body extends z.ZodType, Params extends z.ZodType>(about: {
  readonly operationId: string;
  readonly summary: string;
  readonly body?: Body;
  readonly params?: Params;
  readonly status?: 201;
}) => {
  const { status = 200, ...rest } = about;
  return {
    ...rest,
    tags,
    headers: CommandHeaders,
    response: { [status]: jsonResponse('The person now.', StaffMember), ...problemResponses(...COMMAND_PROBLEMS) },
  };
};

function addOpening(app: FastifyInstance, office: Office): void {
  const summary = 'Open an account for an officer or another system';
  const schema = commandSchema({ operationId: 'openAccount', summary, body: StaffEntry, status: 201 });
  app.post('/v1/people', { schema, config: { access } }, async (request, reply) => {
    const entry = readBody(StaffEntry, request.body);
    const open = (tx: ActorTransaction) => openAccount(tx, entry, office.clock(), office.provider?.issuer);
    try {
      return await answerWith(office, request, reply, open, 201);
    } catch (error) {
      throw refuseTaken(error);
    }
  });
}

function addRoles(app: FastifyInstance, office: Office): void {
  const giving = { operationId: 'giveRole', summary: 'Give a role', body: RoleGiving, params: StaffParams };
  app.post('/v1/people/:id/roles', { schema: commandSchema(giving), config: { access } }, (request, reply) => {
    const { id } = StaffParams.parse(request.params);
    const given = readBody(RoleGiving, request.body);
    return answerWith(office, request, reply, (tx) => giveRole(tx, id, given, office.clock()));
  });
  const ending = {
    operationId: 'endRole',
    summary: 'Set the last day of a role',
    body: RoleEnding,
    params: RoleParams,
  };
  const endSchema = commandSchema(ending);
  app.post('/v1/people/:id/roles/:assignment/end', { schema: endSchema, config: { access } }, (request, reply) => {
    const { id, assignment } = RoleParams.parse(request.params);
    const { on } = readBody(RoleEnding, request.body);
    return answerWith(office, request, reply, (tx) => endRoleOf(tx, id, { assignment, on }, office.clock()));
  });
}

/** `GET /v1/people`, `POST /v1/people`, `…/{id}/roles`, `…/{id}/roles/{assignment}/end`, `…/{id}/disable` */
export function peopleRoutes(app: FastifyInstance, office: Office): void {
  addList(app, office);
  addOpening(app, office);
  addRoles(app, office);
  const closing = {
    operationId: 'closeAccount',
    summary: 'Close an account and end its sessions',
    params: StaffParams,
  };
  app.post('/v1/people/:id/disable', { schema: commandSchema(closing), config: { access } }, (request, reply) => {
    const { id } = StaffParams.parse(request.params);
    return answerWith(office, request, reply, (tx) => closeAccount(tx, id, office.clock()));
  });
}
