import { type Catalogue, catalogue, type FigureStretch, type RuleEntry } from '@tirek/law';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LawEntry, LawList, LawParams, LawQuery } from '../contract/law.ts';
import { READ_PROBLEMS, jsonResponse, problemResponses } from './responses.ts';
import { sendProblem } from './send-problem.ts';
import { today } from './today.ts';

const listSchema = {
  operationId: 'listLaw',
  tags: ['Law'],
  summary: 'Every rule, figure, fact and doubt',
  description: 'As on one day: the edition of each rule and the stretches of each figure that were in force.',
  querystring: LawQuery,
  response: { 200: jsonResponse('The law laid open.', LawList), ...problemResponses(...READ_PROBLEMS) },
};
const entrySchema = {
  operationId: 'readLaw',
  tags: ['Law'],
  summary: 'All about one rule, figure, fact or doubt',
  description: 'A rule with all its editions and formulas, a figure with all its stretches and their sources.',
  params: LawParams,
  querystring: LawQuery,
  response: {
    200: jsonResponse('The entry.', LawEntry),
    ...problemResponses(...READ_PROBLEMS, 'not-in-the-law'),
  },
};

/** First day of the edition in force; null before the first and after a repeal. */
function editionOn({ editions }: RuleEntry, on: string): string | null {
  const edition = editions.find(({ from }) => from <= on);
  return edition && !edition.repealed ? edition.from : null;
}

const inForce = (stretches: readonly FigureStretch[], on: string): FigureStretch[] =>
  stretches.filter(({ from, until }) => from <= on && (until === null || on <= until));

function listOn({ rules, figures, facts, doubts }: Catalogue, on: string): LawList {
  return {
    on,
    rules: rules.map((rule) => {
      const { editions: _editions, ...summary } = rule;
      return { ...summary, edition: editionOn(rule, on) };
    }),
    figures: figures.map((figure) => ({ ...figure, stretches: inForce(figure.stretches, on) })),
    facts,
    doubts,
  };
}

function entryOn({ rules, figures, facts, doubts }: Catalogue, id: string, on: string): LawEntry | undefined {
  const rule = rules.find((entry) => entry.id === id);
  if (rule) return { is: 'rule', on, edition: editionOn(rule, on), rule };
  const figure = figures.find((entry) => entry.id === id);
  if (figure) return { is: 'figure', on, inForce: inForce(figure.stretches, on), figure };
  const fact = facts.find((entry) => entry.id === id);
  if (fact) return { is: 'fact', on, fact };
  const doubt = doubts.find((entry) => entry.id === id);
  return doubt && { is: 'doubt', on, doubt };
}

// The validator has read the query with LawQuery by the time a handler runs.
const dayOf = (request: FastifyRequest): string => LawQuery.parse(request.query).on ?? today();

/** `GET /v1/law` and `GET /v1/law/{id}` */
export function lawRoutes(app: FastifyInstance): void {
  app.get('/v1/law', { schema: listSchema }, (request) => listOn(catalogue(), dayOf(request)));
  app.get('/v1/law/:id', { schema: entrySchema }, (request, reply) => {
    const entry = entryOn(catalogue(), LawParams.parse(request.params).id, dayOf(request));
    return entry ? reply.send(entry) : sendProblem(request, reply, 'not-in-the-law');
  });
}
