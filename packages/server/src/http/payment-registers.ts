import { isWithin } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { NotDone } from '../cases/execute.ts';
import { CaseParams } from '../contract/case.ts';
import {
  PaymentPage,
  PaymentQuery,
  RegisterDone,
  RegisterList,
  RegisterOpening,
  RegisterQuery,
  RegisterView,
} from '../contract/payments.ts';
import { listPayments } from '../db/listed-payments.ts';
import { findRegister, listRegisters } from '../db/payment-registers.ts';
import { type ActorTransaction, withActor } from '../db/with-actor.ts';
import { gather, openRegister, refuseSecondRegister } from '../payments/gather.ts';
import { loadRegister } from '../payments/register-at-work.ts';
import { toListed, viewRegister } from '../payments/view.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS, COMMAND_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { answerOnce, CommandHeaders } from './once.ts';
import { readBody } from './read-body.ts';
import { jsonResponse, problemResponses } from './responses.ts';

const tags = ['Payments'];
const READ = { access: ['readPayments'] } as const;

function addList(app: FastifyInstance, { database }: Office): void {
  const schema = {
    operationId: 'listPaymentRegisters',
    tags,
    summary: 'Registers of payments',
    querystring: RegisterQuery,
    response: { 200: jsonResponse('A page of registers.', RegisterList), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/payment-registers', { schema, config: READ }, (request) => {
    return withActor(database, actorIn(request), async (tx) => {
      const { rows, next } = await listRegisters(tx, RegisterQuery.parse(request.query));
      return { registers: rows.map(toListed), next };
    });
  });
}

/** Opens and gathers in one go: nobody opens a register to leave it empty. */
async function openAndGather(
  tx: ActorTransaction,
  of: { office: string; month: string },
  moment: ReturnType<Office['clock']>,
) {
  const { id } = await openRegister(tx, of, moment);
  const { state } = await gather(tx, { id, moment });
  return { status: 201, body: { id, version: state.version } };
}

function addOpen(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'openPaymentRegister',
    tags,
    summary: 'Open the register of a month and territory, and gather what is due',
    body: RegisterOpening,
    headers: CommandHeaders,
    response: { 201: jsonResponse('It is open.', RegisterDone), ...problemResponses(...COMMAND_PROBLEMS) },
  };
  app.post('/v1/payment-registers', { schema, config: { access: ['openPayments'] } }, async (request, reply) => {
    const of = readBody(RegisterOpening, request.body);
    const work = (tx: ActorTransaction) => openAndGather(tx, of, office.clock());
    return answerOnce(office, request, reply, work).catch((error: unknown) => {
      throw refuseSecondRegister(error);
    });
  });
}

/** A register of one's own territory, with its stream. */
async function getRegister(tx: ActorTransaction, id: string) {
  const row = await findRegister(tx, id);
  const register = row && isWithin(row.office_path, tx.actor.office) ? await loadRegister(tx, id) : undefined;
  if (!row || !register) throw new NotDone({ unknown: true });
  return { row, register };
}

function addView(app: FastifyInstance, { database }: Office): void {
  const schema = {
    operationId: 'readPaymentRegister',
    tags,
    summary: 'One register: where its payments stand, signatures, file, what may be done now',
    params: CaseParams,
    response: { 200: jsonResponse('The register.', RegisterView), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/payment-registers/:id', { schema, config: READ }, (request) => {
    const { id } = CaseParams.parse(request.params);
    return withActor(database, actorIn(request), async (tx) => {
      const { row, register } = await getRegister(tx, id);
      return viewRegister(tx, row, register);
    });
  });
}

function addPayments(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'listPayments',
    tags,
    summary: 'Payments of a register, with their proofs',
    description: 'The reading is written into the audit with its purpose.',
    params: CaseParams,
    querystring: PaymentQuery,
    response: { 200: jsonResponse('A page of payments.', PaymentPage), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/payment-registers/:id/payments', { schema, config: READ }, (request) => {
    const { id } = CaseParams.parse(request.params);
    const actor = actorIn(request);
    const purpose = purposeOf(actor, 'readPayments', undefined);
    return withActor(database, actor, async (tx) => {
      await getRegister(tx, id);
      const { rows, next } = await listPayments(tx, id, PaymentQuery.parse(request.query));
      const detail = { payments: rows.map((one) => one.id) };
      tx.audit({ at: clock().at, action: 'payments.read', subject: `paymentRegister:${id}`, purpose, detail });
      return { payments: [...rows], next };
    });
  });
}

/** `GET /v1/payment-registers`, `POST /v1/payment-registers`, `GET /v1/payment-registers/{id}`, `GET /v1/payment-registers/{id}/payments` */
export function paymentRegisterRoutes(app: FastifyInstance, office: Office): void {
  addList(app, office);
  addOpen(app, office);
  addView(app, office);
  addPayments(app, office);
}
