import { type Actor, type AidKind, type ExitReason, isWithin, type Offer, type ReviewResult } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { NotDone } from '../cases/execute.ts';
import { listedFor } from '../cases/listed-case.ts';
import { CaseList } from '../contract/case.ts';
import { ExitFigureCasesQuery, ExitFigures, ExitFiguresQuery, ExitList, ExitListQuery } from '../contract/exits.ts';
import { findCaseFiles } from '../db/case-file.ts';
import { casesCounted, type Cohort, countExits } from '../db/exit-figures.ts';
import { listExits, type OutcomeRow } from '../db/exit-lists.ts';
import { type ActorTransaction, withActor } from '../db/with-actor.ts';
import { DEFINITIONS } from '../exits/definitions.ts';
import { suppress } from '../exits/suppress.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { jsonResponse, problemResponses } from './responses.ts';

const tags = ['Exits'];
const YEAR = 1;

/** An office of one's own territory; one's own where none is named. */
function officeOf(actor: Actor, office = actor.office): string {
  if (!isWithin(office, actor.office))
    throw new NotDone({ refusal: { code: 'access.territory', office: actor.office } });
  return office;
}

async function toRows(tx: ActorTransaction, found: readonly OutcomeRow[]): Promise<ExitList['rows']> {
  const files = await findCaseFiles(
    tx,
    found.map((row) => row.case_id),
  );
  const list = listedFor(tx.actor, 'readExits');
  return found.map((row) => {
    const file = files.get(row.case_id);
    const { number = '', applicant = '' } = file ? list(file) : {};
    return {
      id: row.case_id,
      number,
      applicant,
      office: row.office_path,
      // Written by `saveOutcome` from these types.
      kind: row.kind as AidKind | null,
      reviewResult: row.review_result as ReviewResult | null,
      exitReason: row.exit_reason as ExitReason | null,
      offers: row.offers as Offer[],
      aidTo: row.aid_to,
      exitDay: row.exit_day,
      followUpDay: row.follow_up_day,
      followUpAfter: row.follow_up_after,
      months: row.months_total,
      cases: row.cases_total,
      missedBy: row.missed_by_tiyn,
      incomeAtMost: row.income_at_most_tiyn,
      incomeNow: row.income_now_tiyn,
    };
  });
}

function addList(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'listExits',
    tags,
    summary: 'Families about to leave, those that left, whom to ask how they are, long stayers, near misses',
    querystring: ExitListQuery,
    response: { 200: jsonResponse('A page.', ExitList), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/exits', { schema, config: { access: ['readExits'] } }, (request): Promise<ExitList> => {
    const { tab, office, ...asked } = ExitListQuery.parse(request.query);
    const actor = actorIn(request);
    const { at, day } = clock();
    const of = officeOf(actor, office);
    return withActor(database, actor, async (tx) => {
      const { rows: page, next } = await listExits(tx, tab, { ...asked, office: of, day });
      const purpose = purposeOf(actor, 'readExits', undefined);
      const detail = { tab, cases: page.map((row) => row.case_id) };
      tx.audit({ at, action: 'exits.list', subject: `office:${of}`, purpose, detail });
      return { rows: await toRows(tx, page), next };
    });
  });
}

/** The cohort that is asked for; without days, who applied in the twelve months up to today. */
function cohortOf(actor: Actor, day: string, asked: { from?: string; to?: string; office?: string }): Cohort {
  const to = asked.to ?? day;
  const yearBefore = `${Number(to.slice(0, 4)) - YEAR}${to.slice(4) === '-02-29' ? '-02-28' : to.slice(4)}`;
  return { office: officeOf(actor, asked.office), from: asked.from ?? yearBefore, to, asOf: day };
}

function addFigures(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'exitFigures',
    tags,
    summary: 'From application to exit: figures with their definitions',
    description:
      'Counted over one cohort by day of application, as of today. Numbers below five are not shown, nor what would give one away. No family is named.',
    querystring: ExitFiguresQuery,
    response: { 200: jsonResponse('Figures.', ExitFigures), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/exits/figures', { schema, config: { access: ['readStatistics'] } }, (request): Promise<ExitFigures> => {
    const { by, ...asked } = ExitFiguresQuery.parse(request.query);
    const actor = actorIn(request);
    const { at, day } = clock();
    const cohort = cohortOf(actor, day, asked);
    return withActor(database, actor, async (tx) => {
      const [all, groups] = [
        await countExits(tx, cohort, 'none'),
        by === 'none' ? [] : await countExits(tx, cohort, by),
      ];
      const purpose = purposeOf(actor, 'readStatistics', undefined);
      tx.audit({ at, action: 'exits.figures', subject: `office:${cohort.office}`, purpose, detail: { by } });
      return {
        asOf: day,
        from: cohort.from,
        to: cohort.to,
        definitions: [...DEFINITIONS],
        groups: [...suppress(all), ...suppress(groups)],
      };
    });
  });
}

function addCases(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'exitFigureCases',
    tags,
    summary: 'The very cases a figure counts',
    querystring: ExitFigureCasesQuery,
    response: { 200: jsonResponse('A page of cases.', CaseList), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/exits/figures/cases', { schema, config: { access: ['readExits'] } }, (request): Promise<CaseList> => {
    const { limit, figure, by, group, after, ...asked } = ExitFigureCasesQuery.parse(request.query);
    const actor = actorIn(request);
    const { at, day } = clock();
    const cohort = cohortOf(actor, day, asked);
    return withActor(database, actor, async (tx) => {
      const found = await casesCounted(tx, cohort, { figure, by, group, after, limit: limit + 1 });
      const ids = found.slice(0, limit);
      const files = await findCaseFiles(tx, ids);
      const purpose = purposeOf(actor, 'readExits', undefined);
      const detail = { figure, cases: ids };
      tx.audit({ at, action: 'exits.cases', subject: `office:${cohort.office}`, purpose, detail });
      const cases = ids.flatMap((id) => files.get(id) ?? []).map(listedFor(actor, 'readExits'));
      return { cases, next: found.length > limit ? (ids.at(-1) ?? null) : null };
    });
  });
}

/** `GET /v1/exits`, `GET /v1/exits/figures`, `GET /v1/exits/figures/cases` */
export function exitRoutes(app: FastifyInstance, office: Office): void {
  for (const add of [addList, addFigures, addCases]) add(app, office);
}
