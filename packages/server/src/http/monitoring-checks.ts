import { type CheckEvent, type CheckState, foldCheck, isWithin, offeredForCheck } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { NotDone } from '../cases/execute.ts';
import { readCase } from '../cases/read-case.ts';
import { CaseParams } from '../contract/case.ts';
import {
  CheckCommandSent,
  CheckDone,
  CheckList,
  CheckListQuery,
  CheckOpening,
  CheckView,
  FamilyCheckList,
} from '../contract/monitoring.ts';
import { findCaseFile, findCaseFiles } from '../db/case-file.ts';
import { loadHistory } from '../db/event-store.ts';
import { countChecks, findCheck, type ListedCheck, listChecks } from '../db/monitoring-checks.ts';
import { listSaved } from '../db/monitoring-savings.ts';
import { type ActorTransaction, withActor } from '../db/with-actor.ts';
import { countSavings } from '../monitoring/count-savings.ts';
import { type CheckDone as Done, executeCheck, openCheck } from '../monitoring/execute-check.ts';
import { findNames } from '../people/accounts.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS, COMMAND_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { answerOnce, CommandHeaders, VersionHeaders, versionSeen } from './once.ts';
import { readBody } from './read-body.ts';
import { jsonResponse, problemResponses } from './responses.ts';
import { sendProblem } from './send-problem.ts';

const tags = ['Monitoring'];
const toDone = ({ id, version, state: { stage } }: Done): CheckDone => ({ id, version, stage });
const done = jsonResponse('It is done.', CheckDone);

/** Whether it may be told why a case is looked at: at once, or once it is known what came of it. */
const isTold = ({ sealed, outcome }: Pick<ListedCheck, 'sealed' | 'outcome'>): boolean => !sealed || outcome !== null;

function addOpening(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'openCheck',
    tags,
    summary: 'Give the check of a listed case to an officer',
    body: CheckOpening,
    headers: CommandHeaders,
    response: { 201: done, ...problemResponses(...COMMAND_PROBLEMS) },
  };
  app.post('/v1/monitoring/checks', { schema, config: { access: ['openCheck'] } }, async (request, reply) => {
    const sent = readBody(CheckOpening, request.body);
    return answerOnce(office, request, reply, async (tx) => ({
      status: 201,
      body: toDone(await openCheck(tx, sent, office.clock())),
    }));
  });
}

function addCommands(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'commandCheck',
    tags,
    summary: 'Do something with a check',
    description: 'Needs `Idempotency-Key` and `If-Match` (the version that was seen), like a command of a case.',
    params: CaseParams,
    body: CheckCommandSent,
    headers: VersionHeaders,
    response: { 200: done, ...problemResponses(...COMMAND_PROBLEMS) },
  };
  const access = [
    'assignCheck',
    'declineCheck',
    'recordCheckVisit',
    'recordFinding',
    'recordCheckEffect',
    'recordRegisterMended',
    'closeCheck',
  ] as const;
  app.post('/v1/monitoring/checks/:id/commands', { schema, config: { access } }, async (request, reply) => {
    const { id } = CaseParams.parse(request.params);
    const command = readBody(CheckCommandSent, request.body);
    const expectedVersion = versionSeen(request);
    if (expectedVersion === undefined) return sendProblem(request, reply, 'header-missing');
    await answerOnce(office, request, reply, async (tx) => ({
      status: 200,
      body: toDone(await executeCheck(tx, id, command, { moment: office.clock(), expectedVersion })),
    }));
    // Counted by night as well: nobody waits for it here, and nothing is lost where it fails.
    if (command.type === 'recordCheckEffect' || command.type === 'closeCheck')
      countSavings(office.database, office.clock).catch(() => request.log.error({ fault: 'savings not counted' }));
    return reply;
  });
}

async function toRows(tx: ActorTransaction, checks: readonly ListedCheck[], today: string) {
  const files = await findCaseFiles(tx, [...new Set(checks.map((one) => one.case))]);
  return checks.map((check) => ({
    id: check.id,
    case: check.case,
    number: files.get(check.case)?.number ?? '',
    office: check.office,
    stage: check.stage,
    officer: check.officer,
    openedDay: check.openedDay,
    visitBy: check.visitBy,
    late: check.outcome === null && check.visitBy !== null && check.visitBy < today,
    foundDay: check.foundDay,
    outcome: check.outcome,
    found: [...check.found],
    signals: isTold(check) ? [...check.signals] : null,
    drawn: check.outcome === null ? null : check.control,
    registerWaits: check.registerWaits,
  }));
}

function addList(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'listChecks',
    tags,
    summary: 'Checks',
    description: 'The same filters as the figures count by: a figure and its list have the same number.',
    querystring: CheckListQuery,
    response: { 200: jsonResponse('A page of checks.', CheckList), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/monitoring/checks', { schema, config: { access: ['readMonitoring'] } }, (request) => {
    const { sort, after, limit, mine, drawn, answered, registerWaits, ...asked } = CheckListQuery.parse(request.query);
    const actor = actorIn(request);
    const { at, day } = clock();
    const query = {
      ...asked,
      officer: mine === 'true' ? actor.person : undefined,
      control: drawn === undefined ? undefined : drawn === 'true',
      answered: answered === 'true',
      registerWaits: registerWaits === 'true',
    };
    return withActor(database, actor, async (tx): Promise<CheckList> => {
      const { rows: page, next } = await listChecks(tx, { ...query, sort, after, limit });
      const officers = [...new Set(page.flatMap(({ officer }) => officer ?? []))];
      const purpose = purposeOf(actor, 'readMonitoring', undefined);
      const detail = { cases: page.map((one) => one.case) };
      tx.audit({ at, action: 'monitoring.checks', subject: `office:${actor.office}`, purpose, detail });
      return {
        checks: await toRows(tx, page, day),
        count: await countChecks(tx, query),
        names: Object.fromEntries(await findNames(tx, officers)),
        next,
      };
    });
  });
}

const personsIn = ({ assigned, declined, visit, finding, effects }: CheckState): string[] => [
  ...new Set([
    ...(assigned ? [assigned.officer, assigned.by] : []),
    ...declined.map(({ officer }) => officer),
    ...(visit ? [visit.by] : []),
    ...(finding ? [finding.by] : []),
    ...effects.map(({ by }) => by),
  ]),
];

async function viewOf(tx: ActorTransaction, id: string): Promise<CheckView & { readonly applicant: string | null }> {
  const row = await findCheck(tx, id);
  const state = foldCheck(await loadHistory<CheckEvent>(tx, id));
  const { origin, openedOn } = state;
  if (!row || !origin || openedOn === null || !isWithin(origin.office, tx.actor.office))
    throw new NotDone({ unknown: true });
  const file = await findCaseFile(tx, origin.case);
  const { finding } = state;
  return {
    id,
    version: state.version,
    case: origin.case,
    number: file?.number ?? '',
    office: origin.office,
    stage: state.stage,
    openedDay: openedOn,
    reasons: isTold(row) ? [...origin.signals].map((one) => ({ ...one, lookedAt: [...one.lookedAt] })) : null,
    drawn: finding ? origin.control : null,
    monthly: origin.monthly,
    assigned: state.assigned,
    declined: [...state.declined],
    visit: state.visit && { ...state.visit, met: [...state.visit.met] },
    finding: finding && {
      outcome: finding.outcome,
      found: [...finding.found],
      text: finding.text,
      wrongEntry: finding.wrongEntry,
      by: finding.by,
      on: finding.on,
    },
    mended: state.mended,
    effects: [...state.effects],
    closedDay: state.closedOn,
    saved: [...(await listSaved(tx, id))],
    actions: offeredForCheck(state, tx.actor),
    names: Object.fromEntries(await findNames(tx, personsIn(state))),
    applicant: file?.applicant.person ?? null,
  };
}

function addView(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'readCheck',
    tags,
    summary: 'One check',
    params: CaseParams,
    response: { 200: jsonResponse('The check.', CheckView), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/monitoring/checks/:id', { schema, config: { access: ['readMonitoring'] } }, (request) => {
    const { id } = CaseParams.parse(request.params);
    const actor = actorIn(request);
    return withActor(database, actor, async (tx): Promise<CheckView> => {
      const { applicant, ...view } = await viewOf(tx, id);
      tx.audit({
        at: clock().at,
        action: 'monitoring.check',
        subject: `case:${view.case}`,
        about: applicant ?? undefined,
        purpose: purposeOf(actor, 'readMonitoring', undefined),
      });
      return view;
    });
  });
}

function addOfFamily(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'listFamilyChecks',
    tags,
    summary: 'Looks at one’s own case that have come to an end, with their reasons',
    params: CaseParams,
    response: { 200: jsonResponse('Looks at the case.', FamilyCheckList), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/cases/:id/checks', { schema, config: { access: ['readCase'] } }, (request) => {
    const { id } = CaseParams.parse(request.params);
    const actor = actorIn(request);
    const purpose = purposeOf(actor, 'readCase', undefined);
    return withActor(database, actor, async (tx): Promise<FamilyCheckList> => {
      await readCase(tx, id, { action: 'readCase', purpose, at: clock().at });
      const { rows } = await listChecks(tx, { case: id, sort: '-openedDay', limit: 20 });
      return {
        checks: rows.flatMap(({ id: check, foundDay, outcome, found: what, signals, control }) =>
          foundDay === null || outcome === null
            ? []
            : [{ id: check, day: foundDay, outcome, found: [...what], reasons: [...signals], drawn: control }],
        ),
      };
    });
  });
}

/** `/v1/monitoring/checks`, one of them and its commands, and `GET /v1/cases/{id}/checks` */
export function monitoringCheckRoutes(app: FastifyInstance, office: Office): void {
  for (const add of [addOpening, addCommands, addList, addView, addOfFamily]) add(app, office);
}
