import {
  type CaseState,
  contractBasis,
  EXTENSION_GROUNDS,
  extensionBegins,
  type FieldGroup,
  longestEnd,
  obligationsAsOf,
  partiesOf,
  planProblems,
  type Refusal,
  type StandingObligation,
  unfinishedMeasures,
} from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { NotDone } from '../cases/execute.ts';
import { readCase } from '../cases/read-case.ts';
import { CaseParams, ReadQuery } from '../contract/case.ts';
import { refusalText } from '../contract/refusal-texts.ts';
import { ContractDraft, ContractProblems, type ContractRoom, SocialContract } from '../contract/social-contract.ts';
import { withActor } from '../db/with-actor.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { readBody } from './read-body.ts';
import { BODY_PROBLEMS, jsonResponse, problemResponses } from './responses.ts';

const tags = ['Contracts'];

/** What a contract could be made longer by; null where it cannot. */
function extensionOf(state: CaseState, day: string): ContractRoom['extension'] {
  const [from, to] = [extensionBegins(state), longestEnd(state)];
  if (from === undefined || to === undefined || from > to || day >= from) return null;
  return { from, to, grounds: EXTENSION_GROUNDS.filter((ground) => unfinishedMeasures(state, ground).length > 0) };
}

function roomOf(state: CaseState, day: string): ContractRoom | null {
  const basis = contractBasis(state);
  return basis ? { ...basis, parties: partiesOf(state), extension: extensionOf(state, day) } : null;
}

/** Since when a woman is pregnant is for those who see health. */
function obligationSeen(obligation: StandingObligation, fields: readonly FieldGroup[]): StandingObligation {
  if (!obligation.measure || fields.includes('health')) return obligation;
  const { pregnantSince: _, ...measure } = obligation.measure;
  return { ...obligation, measure };
}

function addRead(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'readSocialContract',
    tags,
    summary: 'What a contract may hold, and the obligations that follow from it',
    params: CaseParams,
    querystring: ReadQuery,
    response: { 200: jsonResponse('The contract.', SocialContract), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/cases/:id/contract', { schema, config: { access: ['readCase'] } }, (request) => {
    const { id } = CaseParams.parse(request.params);
    const actor = actorIn(request);
    const purpose = purposeOf(actor, 'readCase', ReadQuery.parse(request.query).purpose);
    const { at, day } = clock();
    return withActor(database, actor, async (tx): Promise<SocialContract> => {
      const { state, fields } = await readCase(tx, id, { action: 'readCase', purpose, at });
      const sees = fields.includes('contract');
      const room = sees && fields.includes('health') && state.phase === 'decided' ? roomOf(state, day) : null;
      const obligations = sees ? obligationsAsOf(state, day).map((one) => obligationSeen(one, fields)) : [];
      return { day, room, obligations };
    });
  });
}

const told = (problem: Refusal): ContractProblems['problems'][number] => ({
  path: 'path' in problem ? problem.path : '',
  code: problem.code,
  member: 'member' in problem ? problem.member : null,
  text: refusalText(problem),
});

function addProblems(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'contractProblems',
    tags,
    summary: 'What does not fit in a plan yet, place by place',
    description: 'Nothing is changed: a plan is looked at while it is being written.',
    params: CaseParams,
    body: ContractDraft,
    response: {
      200: jsonResponse('What does not fit.', ContractProblems),
      ...problemResponses(...CASE_READ_PROBLEMS, ...BODY_PROBLEMS, 'refused', 'csrf'),
    },
  };
  const config = { access: ['drawUpContract'] } as const;
  app.post('/v1/cases/:id/contract/problems', { schema, config }, (request) => {
    const { id } = CaseParams.parse(request.params);
    const { terms } = readBody(ContractDraft, request.body);
    const actor = actorIn(request);
    const purpose = purposeOf(actor, 'readCase', undefined);
    return withActor(database, actor, async (tx): Promise<ContractProblems> => {
      const { state } = await readCase(tx, id, { action: 'readCase', purpose, at: clock().at });
      const basis = contractBasis(state);
      if (!basis) throw new NotDone({ refusal: { code: 'contract.notConditional' } });
      return { problems: planProblems(terms, basis).map(told) };
    });
  });
}

/** `GET /v1/cases/{id}/contract`, `POST /v1/cases/{id}/contract/problems` */
export function socialContractRoutes(app: FastifyInstance, office: Office): void {
  addRead(app, office);
  addProblems(app, office);
}
