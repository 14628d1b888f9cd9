import { randomUUIDv7 } from 'node:crypto';
import { isWithin } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { NotDone } from '../cases/execute.ts';
import { FundAllocation, FundEntry, FundList, FundQuery } from '../contract/payments.ts';
import { fundsOf, insertAllocation, listAllocations } from '../db/funds.ts';
import { post } from '../db/ledger.ts';
import { type ActorTransaction, withActor } from '../db/with-actor.ts';
import { findNames } from '../people/accounts.ts';
import { actorIn } from './access.ts';
import { CASE_READ_PROBLEMS, COMMAND_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { answerOnce, CommandHeaders } from './once.ts';
import { readBody } from './read-body.ts';
import { jsonResponse, problemResponses } from './responses.ts';

const tags = ['Payments'];

type Row = Awaited<ReturnType<typeof listAllocations>>[number];
const toAllocation = (row: Row): FundList['allocations'][number] => ({
  id: row.id,
  office: row.office_path,
  period: row.period,
  amount: row.amount_tiyn,
  source: row.source,
  enteredBy: row.entered_by,
  enteredDay: row.entered_day,
});

/** Allocations with what is left of them, a territory and year each. */
async function fundsSeen(tx: ActorTransaction, asked: { office?: string; year?: string }): Promise<FundList> {
  const rows = await listAllocations(tx, asked);
  const places = new Map(rows.map((row) => [`${row.office_path} ${row.period.slice(0, 4)}`, row]));
  const territories: FundList['territories'] = [];
  for (const { office_path: office, period } of places.values()) {
    const year = period.slice(0, 4);
    territories.push({ office, year, ...(await fundsOf(tx, office, `${year}-12`)) });
  }
  const names = await findNames(tx, [...new Set(rows.map((row) => row.entered_by))]);
  return { allocations: rows.map(toAllocation), territories, names: Object.fromEntries(names) };
}

/** `GET /v1/funds`, `POST /v1/funds` */
export function fundRoutes(app: FastifyInstance, office: Office): void {
  const listSchema = {
    operationId: 'listFunds',
    tags,
    summary: 'Money given to territories, and what is left of it',
    querystring: FundQuery,
    response: { 200: jsonResponse('Funds.', FundList), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/funds', { schema: listSchema, config: { access: ['readPayments'] } }, (request) =>
    withActor(office.database, actorIn(request), (tx) => fundsSeen(tx, FundQuery.parse(request.query))),
  );
  const schema = {
    operationId: 'allocateFunds',
    tags,
    summary: 'Say what money a territory was given for a month or a year',
    body: FundEntry,
    headers: CommandHeaders,
    response: { 201: jsonResponse('It is written down.', FundAllocation), ...problemResponses(...COMMAND_PROBLEMS) },
  };
  app.post('/v1/funds', { schema, config: { access: ['allocateFunds'] } }, async (request, reply) => {
    const entry = readBody(FundEntry, request.body);
    const actor = actorIn(request);
    if (!isWithin(entry.office, actor.office))
      throw new NotDone({ refusal: { code: 'access.territory', office: actor.office } });
    return answerOnce(office, request, reply, async (tx) => {
      const { at, day } = office.clock();
      const one = { id: randomUUIDv7(), ...entry };
      await insertAllocation(tx, one, day);
      const { id: subject, amount, office: officePath } = one;
      await post(tx, { happening: 'fundsAllocated', subject, amounts: { amount }, officePath, caseId: null, day });
      tx.audit({ at, action: 'funds.allocate', subject: `fund:${subject}`, detail: { office: officePath } });
      return { status: 201, body: { ...one, enteredBy: actor.person, enteredDay: day } };
    });
  });
}
