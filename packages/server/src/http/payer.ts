import { isWithin, refusePayer, refusePayerAccount, toIban } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { enterPayer, findPayer } from '../bank/payer.ts';
import { NotDone } from '../cases/execute.ts';
import { PayerEntry, PayerView } from '../contract/bank-files.ts';
import { withActor } from '../db/with-actor.ts';
import { actorIn } from './access.ts';
import { CASE_READ_PROBLEMS, COMMAND_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { answerOnce, CommandHeaders } from './once.ts';
import { readBody } from './read-body.ts';
import { jsonResponse, problemResponses } from './responses.ts';

const tags = ['Payments'];

/** `GET /v1/payer`, `POST /v1/payer` */
export function payerRoutes(app: FastifyInstance, office: Office): void {
  const told = jsonResponse('From which account one’s own office pays.', PayerView);
  const readSchema = {
    operationId: 'readPayer',
    tags,
    summary: 'From which account one’s own office pays',
    response: { 200: told, ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/payer', { schema: readSchema, config: { access: ['readPayments'] } }, (request) => {
    const actor = actorIn(request);
    return withActor(office.database, actor, async (tx) => ({ payer: (await findPayer(tx, actor.office)) ?? null }));
  });
  const schema = {
    operationId: 'enterPayer',
    tags,
    summary: 'Say from which account an office pays from now on',
    description: 'What was filed before keeps the account it was filed with.',
    body: PayerEntry,
    headers: CommandHeaders,
    response: { 200: told, ...problemResponses(...COMMAND_PROBLEMS) },
  };
  app.post('/v1/payer', { schema, config: { access: ['allocateFunds'] } }, async (request, reply) => {
    const { iban: typed, ...entry } = readBody(PayerEntry, request.body);
    const actor = actorIn(request);
    if (!isWithin(entry.office, actor.office))
      throw new NotDone({ refusal: { code: 'access.territory', office: actor.office } });
    const iban = toIban(typed);
    const refused = refusePayerAccount(iban) ?? refusePayer(iban);
    if (refused) throw new NotDone({ refusal: refused.refusal });
    return answerOnce(office, request, reply, async (tx) => {
      await enterPayer(tx, { ...entry, iban }, office.clock());
      return { status: 200, body: { payer: (await findPayer(tx, actor.office)) ?? null } };
    });
  });
}
