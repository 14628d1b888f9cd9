import type { CaseState } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { listedFor, visitorOf } from '../cases/listed-case.ts';
import { type ReadableCase, readCase } from '../cases/read-case.ts';
import { CaseParams, ReadQuery } from '../contract/case.ts';
import { RelatedCases } from '../contract/search.ts';
import { type ListedCase, searchCases } from '../db/case-file.ts';
import { type ActorTransaction, withActor } from '../db/with-actor.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { jsonResponse, problemResponses } from './responses.ts';

const MOST = 50;

/** Other cases in which somebody of the family stands. */
function ofFamily(tx: ActorTransaction, id: string, { application }: CaseState): Promise<readonly ListedCase[]> {
  const iins = (application?.family.members ?? []).flatMap(({ iin }) => iin ?? []);
  return searchCases(tx, { iins, except: id, visitor: visitorOf(tx.actor), limit: MOST });
}

/** Other cases at the address, for who sees addresses; a protected family is beside nobody. */
async function atAddress(tx: ActorTransaction, id: string, { state, fields }: ReadableCase) {
  const contact = state.application?.contact;
  if (!contact || contact.addressProtected === true || !fields.includes('contact')) return [];
  return searchCases(tx, { address: contact.address, except: id, visitor: visitorOf(tx.actor), limit: MOST });
}

/** `GET /v1/cases/{id}/related` */
export function relatedCaseRoutes(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'relatedCases',
    tags: ['Cases'],
    summary: 'Other cases of the family, and others at its address',
    params: CaseParams,
    querystring: ReadQuery,
    response: { 200: jsonResponse('Related cases.', RelatedCases), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/cases/:id/related', { schema, config: { access: ['readCase'] } }, (request) => {
    const { id } = CaseParams.parse(request.params);
    const actor = actorIn(request);
    const purpose = purposeOf(actor, 'readCase', ReadQuery.parse(request.query).purpose);
    const { at } = clock();
    return withActor(database, actor, async (tx): Promise<RelatedCases> => {
      const read = await readCase(tx, id, { action: 'readCase', purpose, at });
      const family = await ofFamily(tx, id, read.state);
      const address = await atAddress(tx, id, read);
      const cases = [...family, ...address].map((one) => one.id);
      tx.audit({ at, action: 'cases.related', subject: `case:${id}`, purpose, detail: { cases } });
      const shown = listedFor(actor, 'readCase');
      return { family: family.map(shown), address: address.map(shown) };
    });
  });
}
