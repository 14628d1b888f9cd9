import { randomUUIDv7 } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { executeFigure, findRegion, loadFigure } from '../cases/execute-figure.ts';
import { NotDone } from '../cases/execute.ts';
import { recomputeOpenCases } from '../cases/recompute-open.ts';
import { CaseParams } from '../contract/case.ts';
import {
  FigureDone,
  FigureEffects,
  FigureQuery,
  type PublishedFigure,
  PublishedFigureConfirmation,
  PublishedFigureEntry,
  PublishedFigureList,
  PublishedFigureRejection,
} from '../contract/figure.ts';
import { listFigureEffects } from '../db/figure-effects.ts';
import { type ListedLine, listPublishedLines, type TypedLine } from '../db/published-lines.ts';
import { type ActorTransaction, SYSTEM, withActor } from '../db/with-actor.ts';
import { findNames } from '../people/accounts.ts';
import { actorIn } from './access.ts';
import { CASE_READ_PROBLEMS, COMMAND_PROBLEMS } from './cases.ts';
import { BadInput } from './field-errors.ts';
import type { Office } from './office-routes.ts';
import { answerOnce, CommandHeaders } from './once.ts';
import { readBody } from './read-body.ts';
import { jsonResponse, problemResponses } from './responses.ts';

const tags = ['Law'];
const MOST_CHANGES = 500;
const done = jsonResponse('It is done.', FigureDone);
const UNKNOWN_REGION = {
  pointer: '/region',
  path: 'region',
  code: 'value.unsuitable',
  wrong: { kk: 'Мұндай облыс жоқ.', ru: 'Такой области нет.', en: 'There is no such region.' },
  right: {
    kk: 'Облыстың тоғыз таңбалы ӘАОЖ кодын жазыңыз, мысалы 430000000.',
    ru: 'Укажите девятизначный код области по КАТО, например 430000000.',
    en: 'Write the nine digits of the region’s KATO code, such as 430000000.',
  },
};

/** A published line goes on to count while a corrected one waits: two rows then. What waits is seen by who typed it. */
function rowsOf({ published, waiting, ...line }: ListedLine, { actor }: ActorTransaction): PublishedFigure[] {
  const row = ({ amountTiyn, source, enteredBy }: TypedLine, isShown: boolean) => ({
    id: line.id,
    version: line.version,
    figure: 'povertyLine' as const,
    region: line.region,
    quarter: line.quarter,
    amount: isShown ? amountTiyn / 100 : null,
    source,
    enteredBy,
    enteredByMe: enteredBy === actor.person,
    confirmedBy: null,
    confirmedDay: null,
  });
  const { role, person } = actor;
  const waits = waiting && role !== 'citizen' ? [row(waiting, waiting.enteredBy === person)] : [];
  const counts = published
    ? [{ ...row(published, true), confirmedBy: published.confirmedBy, confirmedDay: published.confirmedDay }]
    : [];
  return [...waits, ...counts];
}

function addList(app: FastifyInstance, { database }: Office): void {
  const schema = {
    operationId: 'listFigures',
    tags,
    summary: 'Lines published for regions and quarters',
    description:
      'A line that waits for a second person stands beside the one that counts, without its amount for anybody but who typed it: the second person reads it where it was published.',
    querystring: FigureQuery,
    response: { 200: jsonResponse('Figures.', PublishedFigureList), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/figures', { schema, config: { access: ['readFigures'] } }, (request) => {
    const { region, quarter } = FigureQuery.parse(request.query);
    return withActor(database, actorIn(request), async (tx): Promise<PublishedFigureList> => {
      const lines = await listPublishedLines(tx, { region, quarter });
      const figures = lines.flatMap((line) => rowsOf(line, tx));
      const persons = figures.flatMap(({ enteredBy, confirmedBy }) => [
        enteredBy,
        ...(confirmedBy ? [confirmedBy] : []),
      ]);
      return { figures, names: Object.fromEntries(await findNames(tx, [...new Set(persons)])) };
    });
  });
}

function addEntry(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'enterFigure',
    tags,
    summary: 'Type a published line; it counts once another person has typed it too',
    body: PublishedFigureEntry,
    headers: CommandHeaders,
    response: { 201: done, ...problemResponses(...COMMAND_PROBLEMS) },
  };
  app.post('/v1/figures', { schema, config: { access: ['enterFigure'] } }, async (request, reply) => {
    const sent = readBody(PublishedFigureEntry, request.body);
    return answerOnce(office, request, reply, async (tx) => {
      if (!(await findRegion(tx, sent.region))) throw new BadInput([UNKNOWN_REGION]);
      const [known] = await listPublishedLines(tx, sent);
      const id = known?.id ?? randomUUIDv7();
      const entered = await executeFigure(tx, id, { type: 'enterFigure', ...sent }, office.clock());
      return { status: 201, body: entered };
    });
  });
}

/** Reckons the open cases a figure is for; what is already running when the server stops is ended between two cases. */
function recomputer(app: FastifyInstance, { database, clock }: Office) {
  const stopping = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  app.addHook('preClose', async () => {
    stopping.abort();
    await running;
  });
  return (request: FastifyRequest, of: { readonly office: string; readonly quarter: string }): void => {
    const work = recomputeOpenCases(database, clock, { cause: 'figure', ...of, signal: stopping.signal });
    running = Promise.all([running, work]).catch(() => request.log.error({ fault: 'cases could not be reckoned' }));
  };
}

function addConfirmation(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'confirmFigure',
    tags,
    summary: 'Type a line that another person has entered; where the two agree it counts',
    description:
      'Every open case of the region and quarter that has a determination is then reckoned again, one after the other; the differences are told at `/effects` as they come.',
    params: CaseParams,
    body: PublishedFigureConfirmation,
    headers: CommandHeaders,
    response: { 200: done, ...problemResponses(...COMMAND_PROBLEMS) },
  };
  const recompute = recomputer(app, office);
  app.post(
    '/v1/figures/:id/confirmation',
    { schema, config: { access: ['confirmFigure'] } },
    async (request, reply) => {
      const { id } = CaseParams.parse(request.params);
      const { amount } = readBody(PublishedFigureConfirmation, request.body);
      let published: { office: string; quarter: string } | undefined;
      await answerOnce(office, request, reply, async (tx) => {
        const confirmed = await executeFigure(tx, id, { type: 'confirmFigure', amount }, office.clock());
        const of = (await loadFigure(tx, id))?.of;
        const region = of && (await findRegion(tx, of.region));
        published = of && region && { office: region.path, quarter: of.quarter };
        return { status: 200, body: confirmed };
      });
      // Once it is committed; the one who typed it does not wait for every case of the region.
      if (published) recompute(request, published);
      return reply;
    },
  );
}

function addRejection(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'rejectFigure',
    tags,
    summary: 'Set a line aside that waits, so that it may be typed anew',
    params: CaseParams,
    body: PublishedFigureRejection,
    headers: CommandHeaders,
    response: { 200: done, ...problemResponses(...COMMAND_PROBLEMS) },
  };
  app.post('/v1/figures/:id/rejection', { schema, config: { access: ['rejectFigure'] } }, async (request, reply) => {
    const { id } = CaseParams.parse(request.params);
    const { reason } = readBody(PublishedFigureRejection, request.body);
    return answerOnce(office, request, reply, async (tx) => {
      const rejected = await executeFigure(tx, id, { type: 'rejectFigure', reason }, office.clock());
      return { status: 200, body: rejected };
    });
  });
}

function addEffects(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'figureEffects',
    tags,
    summary: 'What a published line changed in open cases',
    params: CaseParams,
    response: { 200: jsonResponse('Differences.', FigureEffects), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/figures/:id/effects', { schema, config: { access: ['readFigures'] } }, async (request) => {
    const { id } = CaseParams.parse(request.params);
    const actor = actorIn(request);
    // Analysts read no case: the system finds the numbers and amounts for them, within their territory.
    const effects = await withActor(database, SYSTEM, async (tx): Promise<FigureEffects | undefined> => {
      const figure = await loadFigure(tx, id);
      const region = figure && (await findRegion(tx, figure.of.region));
      if (!figure || !region) return undefined;
      const since = figure.state.published?.confirmedAt;
      if (since === undefined || actor.office === '') return { recomputed: 0, changes: [] };
      const { quarter } = figure.of;
      const query = { region: region.path, territory: actor.office, quarter, since, limit: MOST_CHANGES };
      const { recomputed, changes } = await listFigureEffects(tx, query);
      return { recomputed, changes: [...changes] };
    });
    if (!effects) throw new NotDone({ unknown: true });
    await withActor(database, actor, async (tx) => {
      const detail = { cases: effects.changes.map((change) => change.case) };
      tx.audit({ at: clock().at, action: 'figure.effects', subject: `publishedFigure:${id}`, detail });
    });
    return effects;
  });
}

/** `GET /v1/figures`, `POST /v1/figures`, `POST /v1/figures/{id}/confirmation`, `…/rejection`, `GET …/effects` */
export function figureRoutes(app: FastifyInstance, office: Office): void {
  for (const add of [addList, addEntry, addConfirmation, addRejection, addEffects]) add(app, office);
}
