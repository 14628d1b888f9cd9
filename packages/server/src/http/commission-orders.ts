import { randomUUIDv7 } from 'node:crypto';
import { isWithin } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { NotDone } from '../cases/execute.ts';
import { executeOrder } from '../cases/execute-order.ts';
import { CaseParams } from '../contract/case.ts';
import { OrderDone, OrderEnd, OrderIssue, OrderList, OrderQuery } from '../contract/work.ts';
import { listCommissionOrders } from '../db/commission-orders.ts';
import { withActor } from '../db/with-actor.ts';
import { findNames } from '../people/accounts.ts';
import { actorIn } from './access.ts';
import { CASE_READ_PROBLEMS, COMMAND_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { answerOnce, CommandHeaders } from './once.ts';
import { readBody } from './read-body.ts';
import { jsonResponse, problemResponses } from './responses.ts';

const tags = ['Commissions'];
const done = jsonResponse('It is done.', OrderDone);

function addCommands(app: FastifyInstance, office: Office): void {
  const issueSchema = {
    operationId: 'issueOrder',
    tags,
    summary: 'Form a commission by an order',
    body: OrderIssue,
    headers: CommandHeaders,
    response: {
      201: done,
      ...problemResponses(...COMMAND_PROBLEMS),
    },
  };
  app.post(
    '/v1/commission-orders',
    { schema: issueSchema, config: { access: ['issueOrder'] } },
    async (request, reply) => {
      const sent = readBody(OrderIssue, request.body);
      return answerOnce(office, request, reply, async (tx) => {
        const id = randomUUIDv7();
        const command = { type: 'issueOrder', order: { id, ...sent } } as const;
        return { status: 201, body: await executeOrder(tx, id, command, office.clock()) };
      });
    },
  );
  const endSchema = {
    operationId: 'endOrder',
    tags,
    summary: 'End an order before its time',
    params: CaseParams,
    body: OrderEnd,
    headers: CommandHeaders,
    response: {
      200: done,
      ...problemResponses(...COMMAND_PROBLEMS),
    },
  };
  app.post(
    '/v1/commission-orders/:id/end',
    { schema: endSchema, config: { access: ['endOrder'] } },
    async (request, reply) => {
      const { id } = CaseParams.parse(request.params);
      const { reason } = readBody(OrderEnd, request.body);
      return answerOnce(office, request, reply, async (tx) => ({
        status: 200,
        body: await executeOrder(tx, id, { type: 'endOrder', reason }, office.clock()),
      }));
    },
  );
}

/** `POST /v1/commission-orders`, `POST /v1/commission-orders/{id}/end`, `GET /v1/commission-orders` */
export function commissionOrderRoutes(app: FastifyInstance, office: Office): void {
  addCommands(app, office);
  const schema = {
    operationId: 'listOrders',
    tags,
    summary: 'Orders on the commissions of an office',
    querystring: OrderQuery,
    response: {
      200: jsonResponse('Orders.', OrderList),
      ...problemResponses(...CASE_READ_PROBLEMS),
    },
  };
  app.get('/v1/commission-orders', { schema, config: { access: ['readOrders'] } }, (request) => {
    const { office: path, on } = OrderQuery.parse(request.query);
    const actor = actorIn(request);
    // One's own district, and what stands above it.
    if (!isWithin(path, actor.office) && !isWithin(actor.office, path))
      throw new NotDone({ refusal: { code: 'access.territory', office: actor.office } });
    return withActor(office.database, actor, async (tx) => {
      const orders = await listCommissionOrders(tx, path, on);
      const persons = orders.flatMap(({ members, substitutes, secretary }) => [...members, ...substitutes, secretary]);
      return { orders, names: Object.fromEntries(await findNames(tx, [...new Set(persons)])) };
    });
  });
}
