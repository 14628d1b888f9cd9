import { randomUUIDv7 } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { executeIn, type Done } from '../cases/execute.ts';
import { leavingOf } from '../cases/leaving.ts';
import { offeredActions } from '../cases/offered.ts';
import { readCase } from '../cases/read-case.ts';
import { applicantOf, startCommand } from '../cases/start-case.ts';
import { listedFor, visitorOf } from '../cases/listed-case.ts';
import { viewOf } from '../cases/view.ts';
import { CaseDone, CaseList, CaseListQuery, CaseParams, CaseStart, CaseView, ReadQuery } from '../contract/case.ts';
import { refusalText } from '../contract/refusal-texts.ts';
import { listCases } from '../db/case-file.ts';
import { withActor } from '../db/with-actor.ts';
import { findNames } from '../people/accounts.ts';
import { actorIn, purposeOf } from './access.ts';
import type { Office } from './office-routes.ts';
import { answerOnce, CommandHeaders } from './once.ts';
import { readBody } from './read-body.ts';
import { BODY_PROBLEMS, jsonResponse, problemResponses, READ_PROBLEMS } from './responses.ts';
import { sendProblem } from './send-problem.ts';

const tags = ['Cases'];
export const COMMAND_PROBLEMS = [
  ...BODY_PROBLEMS,
  'not-signed-in',
  'csrf',
  'no-role',
  'password-to-change',
  'forbidden',
  'refused',
  'no-such-record',
  'conflict',
  'key-reused',
  'header-missing',
  'rule-kept',
] as const;
export const CASE_READ_PROBLEMS = [
  ...READ_PROBLEMS,
  'not-signed-in',
  'no-role',
  'password-to-change',
  'forbidden',
  'no-such-record',
] as const;

/** What is told of a command that was done. */
export const toDone = ({ id, number, state: { version, phase }, happened }: Done): CaseDone => ({
  id,
  number,
  version,
  phase,
  happened: [...happened],
});

function addStart(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'startCase',
    tags,
    summary: 'Begin an application as a draft',
    body: CaseStart,
    headers: CommandHeaders,
    response: {
      201: jsonResponse('The draft is begun.', CaseDone),
      ...problemResponses(...COMMAND_PROBLEMS),
    },
  };
  app.post('/v1/cases', { schema, config: { access: ['startDraft'] } }, async (request, reply) => {
    const start = readBody(CaseStart, request.body);
    const actor = actorIn(request);
    const applicant = await applicantOf(office.database, actor, start);
    return answerOnce(office, request, reply, async (tx) => {
      const id = randomUUIDv7();
      const make = startCommand(id, start, applicant);
      const done = await executeIn(tx, { id, make, expectedVersion: 0, moment: office.clock() });
      return { status: 201, body: toDone(done) };
    });
  });
}

function addList(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'listCases',
    tags,
    summary: 'Cases the one who asks may see',
    querystring: CaseListQuery,
    response: {
      200: jsonResponse('A page of cases.', CaseList),
      ...problemResponses(...CASE_READ_PROBLEMS),
    },
  };
  app.get('/v1/cases', { schema, config: { access: ['readCase'] } }, (request): Promise<CaseList> => {
    const asked = CaseListQuery.parse(request.query);
    const actor = actorIn(request);
    return withActor(office.database, actor, async (tx) => {
      const { rows, next } = await listCases(tx, { ...asked, visitor: visitorOf(actor) });
      tx.audit({
        at: office.clock().at,
        action: 'cases.list',
        subject: `office:${asked.office ?? actor.office}`,
        purpose: purposeOf(actor, 'readCase', undefined),
        detail: { cases: rows.map(({ id }) => id) },
      });
      return { cases: rows.map(listedFor(actor, 'readCase')), next };
    });
  });
}

/** Every id of a person in what is shown, to be told with their names. */
function idsIn(shown: unknown): string[] {
  const ids = JSON.stringify(shown).match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g);
  return [...new Set(ids ?? [])];
}

function addRead(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'readCase',
    tags,
    summary: 'A case, and what may be done in it now',
    description: 'The reading is written into the audit with its purpose; the family sees who looked.',
    params: CaseParams,
    querystring: ReadQuery,
    response: {
      200: jsonResponse('The case.', CaseView),
      ...problemResponses(...CASE_READ_PROBLEMS),
    },
  };
  app.get('/v1/cases/:id', { schema, config: { access: ['readCase'] } }, async (request, reply) => {
    const { id } = CaseParams.parse(request.params);
    const actor = actorIn(request);
    const purpose = purposeOf(actor, 'readCase', ReadQuery.parse(request.query).purpose);
    const moment = office.clock();
    const answer = await withActor(office.database, actor, async (tx): Promise<CaseView | undefined> => {
      const { state, number, fields } = await readCase(tx, id, { action: 'readCase', purpose, at: moment.at });
      const view = viewOf(state, fields, moment.day);
      if (!view) return undefined;
      const offered = await offeredActions(tx, state, moment);
      const actions = offered.map(({ type, refusal }) => ({
        type,
        blocked: refusal && { code: refusal.code, text: refusalText(refusal) },
      }));
      const names = Object.fromEntries(
        await findNames(
          tx,
          idsIn([
            view.visit,
            view.commission,
            view.recommendations,
            view.evidence,
            view.decision,
            view.tasks,
            view.contract,
            view.obligations,
            view.sanctions,
            view.objections,
          ]),
        ),
      );
      const leaving = view.exit === null ? null : await leavingOf(tx, state, { id, day: moment.day });
      return { id, number, ...view, leaving, actions, names };
    });
    if (!answer) return sendProblem(request, reply, 'no-such-record');
    return reply.header('etag', `"${answer.version}"`).header('cache-control', 'no-store').send(answer);
  });
}

/** `POST /v1/cases`, `GET /v1/cases`, `GET /v1/cases/{id}` */
export function caseRoutes(app: FastifyInstance, office: Office): void {
  addStart(app, office);
  addList(app, office);
  addRead(app, office);
}
