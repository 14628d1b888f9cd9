import { type Actor, findAccess, isWithin } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { countReversals, REVERSALS, SMALLEST_COUNT } from '../cases/count-reversals.ts';
import { NotDone } from '../cases/execute.ts';
import {
  ObjectionList,
  ObjectionListQuery,
  ObjectionStatistics,
  ObjectionStatisticsQuery,
  type ListedObjection,
} from '../contract/objection.ts';
import { findCaseFiles } from '../db/case-file.ts';
import { countObjections, type ListedObjection as Row, listObjections } from '../db/objections.ts';
import { withActor } from '../db/with-actor.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { jsonResponse, problemResponses } from './responses.ts';

const tags = ['Objections'];

/** Refuses an office outside one's own territory. */
function officeIn(actor: Actor, asked: string | undefined): string {
  const office = asked ?? actor.office;
  if (isWithin(office, actor.office)) return office;
  throw new NotDone({ refusal: { code: 'access.territory', office: actor.office } });
}

const mayAnswer = ({ role, office, person }: Actor, { answeringPath, involved, decidedDay }: Row): boolean =>
  role === 'decisionMaker' && decidedDay === null && isWithin(answeringPath, office) && !involved.includes(person);

function addList(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'listObjections',
    tags,
    summary: 'Objections: the open ones by due day, or those answered',
    querystring: ObjectionListQuery,
    response: { 200: jsonResponse('Objections.', ObjectionList), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/objections', { schema, config: { access: ['listObjections'] } }, (request) => {
    const actor = actorIn(request);
    const { state, kind, mine, ...asked } = ObjectionListQuery.parse(request.query);
    const office = officeIn(actor, asked.office);
    const isNamed = findAccess(actor.role, 'listObjections')?.fields.includes('identity') ?? false;
    const { at, day } = clock();
    return withActor(database, actor, async (tx): Promise<ObjectionList> => {
      const answerer = mine === undefined ? undefined : actor;
      const open = state === 'open';
      const { sort = open ? 'dueDay' : '-decidedDay', after, limit } = asked;
      const page = await listObjections(tx, { open, kind, office, answerer, sort, after, limit });
      const { rows: shown, next } = page;
      const files = await findCaseFiles(tx, [...new Set(shown.map(({ caseId }) => caseId))]);
      const purpose = purposeOf(actor, 'listObjections', undefined);
      tx.audit({
        at,
        action: 'objections.list',
        subject: `office:${office}`,
        purpose,
        detail: { cases: [...files.keys()] },
      });
      const objections = shown.map((row): ListedObjection => {
        const { caseId, id, officePath, answeringPath, filedDay, dueDay, decidedDay, outcome, way } = row;
        const file = files.get(caseId);
        const late = decidedDay === null && dueDay !== null && dueDay < day;
        return {
          id,
          case: caseId,
          number: file?.number ?? '',
          applicant: isNamed ? (file?.applicant.name ?? '') : '',
          office: officePath,
          answeringOffice: answeringPath,
          kind: row.kind,
          way,
          filedDay,
          dueDay,
          late,
          decidedDay,
          outcome,
          mayAnswer: mayAnswer(actor, row),
        };
      });
      return { objections, next };
    });
  });
}

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

function addStatistics(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'objectionStatistics',
    tags,
    summary: 'How often what was objected to turned out wrong, by kind, district and rule',
    description: 'A figure with its definition. Small counts are told only to those who may see the cases themselves.',
    querystring: ObjectionStatisticsQuery,
    response: { 200: jsonResponse('Reversals.', ObjectionStatistics), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/objections/statistics', { schema, config: { access: ['readStatistics'] } }, (request) => {
    const actor = actorIn(request);
    const { at, day } = clock();
    const { from = yearBefore(day), to = day, ...asked } = ObjectionStatisticsQuery.parse(request.query);
    const office = officeIn(actor, asked.office);
    const seesCases = findAccess(actor.role, 'readCase') !== undefined;
    return withActor(database, actor, async (tx): Promise<ObjectionStatistics> => {
      const counts = await countObjections(tx, { office, from, to });
      const figures = countReversals(counts, seesCases);
      return { office, from, to, asOf: at, definition: REVERSALS, smallest: SMALLEST_COUNT, ...figures };
    });
  });
}

/** `GET /v1/objections`, `GET /v1/objections/statistics` */
export function objectionRoutes(app: FastifyInstance, office: Office): void {
  addList(app, office);
  addStatistics(app, office);
}
