import { isWithin } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { findPayer } from '../bank/payer.ts';
import { reconcile } from '../bank/take-bank-file.ts';
import { fileWriter } from '../bank/write-file.ts';
import { NotDone } from '../cases/execute.ts';
import type { Moment } from '../cases/moment.ts';
import { CaseParams } from '../contract/case.ts';
import { RegisterDone } from '../contract/payments.ts';
import { type ActorTransaction, withActor } from '../db/with-actor.ts';
import { check } from '../payments/check.ts';
import { fileOf, fileRegister, sendRegister } from '../payments/file.ts';
import { gather } from '../payments/gather.ts';
import { lock } from '../payments/lock.ts';
import { holdRegister, loadRegister, type LoadedRegister } from '../payments/register-at-work.ts';
import { signRegister } from '../payments/sign.ts';
import { madeUpPersonFacts, noPersonFacts } from '../registers/person-facts.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS, COMMAND_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { answerOnce, CommandHeaders } from './once.ts';
import { jsonResponse, problemResponses } from './responses.ts';

const tags = ['Payments'];

interface Step {
  readonly verb: string;
  readonly type:
    | 'gatherPayments'
    | 'checkPayments'
    | 'lockPayments'
    | 'signPayments'
    | 'filePayments'
    | 'sendPayments'
    | 'reconcilePayments';
  readonly summary: string;
  readonly work: (tx: ActorTransaction, id: string, moment: Moment) => Promise<LoadedRegister>;
}

async function fileIt(tx: ActorTransaction, id: string, moment: Moment): Promise<LoadedRegister> {
  const { state } = await holdRegister(tx, id);
  const write = fileWriter(await findPayer(tx, state.of?.office ?? ''));
  return fileRegister(tx, { id, moment, write });
}

async function reconcileIt(tx: ActorTransaction, id: string, moment: Moment): Promise<LoadedRegister> {
  await reconcile(tx, await holdRegister(tx, id), moment);
  return holdRegister(tx, id);
}

/** The steps of a register, each at an address of its own. */
const stepsOf = ({ demo, clock }: Office): readonly Step[] => {
  const persons = demo ? madeUpPersonFacts(clock) : noPersonFacts;
  return [
    {
      verb: 'gather',
      type: 'gatherPayments',
      summary: 'Gather anew what is due',
      work: (tx, id, moment) => gather(tx, { id, moment }),
    },
    {
      verb: 'check',
      type: 'checkPayments',
      summary: 'Ask the gate about every payment',
      work: (tx, id, moment) => check(tx, { id, moment, persons }),
    },
    {
      verb: 'lock',
      type: 'lockPayments',
      summary: 'Lock the list: amounts and accounts change no more',
      work: (tx, id, moment) => lock(tx, { id, moment }),
    },
    {
      verb: 'sign',
      type: 'signPayments',
      summary: 'Sign the list in one’s own name; two people do',
      work: (tx, id, moment) => signRegister(tx, { id, moment }),
    },
    { verb: 'file', type: 'filePayments', summary: 'Make the file for the bank', work: fileIt },
    {
      verb: 'send',
      type: 'sendPayments',
      summary: 'Tell that the bank has the file',
      work: (tx, id, moment) => sendRegister(tx, { id, moment }),
    },
    {
      verb: 'reconcile',
      type: 'reconcilePayments',
      summary: 'Close a register whose every payment has its answer',
      work: reconcileIt,
    },
  ];
};

function addStep(app: FastifyInstance, office: Office, { verb, type, summary, work }: Step): void {
  const schema = {
    operationId: type,
    tags,
    summary,
    params: CaseParams,
    body: z.strictObject({}),
    headers: CommandHeaders,
    response: { 200: jsonResponse('It is done.', RegisterDone), ...problemResponses(...COMMAND_PROBLEMS) },
  };
  app.post(`/v1/payment-registers/:id/${verb}`, { schema, config: { access: [type] } }, async (request, reply) => {
    const { id } = CaseParams.parse(request.params);
    return answerOnce(office, request, reply, async (tx) => {
      const { state } = await work(tx, id, office.clock());
      return { status: 200, body: { id, version: state.version } };
    });
  });
}

/** The file of a register, piece by piece out of one transaction. */
async function* fileText(id: string, tx: ActorTransaction): AsyncGenerator<string> {
  const register = await loadRegister(tx, id);
  if (!register?.state.file || !isWithin(register.state.of?.office ?? '', tx.actor.office))
    throw new NotDone({ unknown: true });
  const write = fileWriter(await findPayer(tx, register.state.of?.office ?? ''));
  yield* fileOf(tx, register, write);
}

function addFile(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'readPaymentFile',
    tags,
    summary: 'The file of a register for the bank (ISO 20022 pain.001)',
    description: 'The same bytes each time; the reading is written into the audit with its purpose.',
    params: CaseParams,
    response: {
      200: { description: 'The file.', content: { 'application/xml': { schema: z.string() } } },
      ...problemResponses(...CASE_READ_PROBLEMS),
    },
  };
  app.get(
    '/v1/payment-registers/:id/file',
    { schema, config: { access: ['filePayments'] } },
    async (request, reply) => {
      const { id } = CaseParams.parse(request.params);
      const actor = actorIn(request);
      const purpose = purposeOf(actor, 'filePayments', undefined);
      const pieces: Buffer[] = [];
      await withActor(office.database, actor, async (tx) => {
        for await (const piece of fileText(id, tx)) pieces.push(Buffer.from(piece));
        tx.audit({ at: office.clock().at, action: 'payments.file', subject: `paymentRegister:${id}`, purpose });
      });
      return reply
        .type('application/xml; charset=utf-8')
        .header('content-disposition', `attachment; filename="${id}.xml"`)
        .header('cache-control', 'no-store')
        .send(Readable.from(pieces));
    },
  );
}

/** `POST /v1/payment-registers/{id}/{step}`, `GET /v1/payment-registers/{id}/file` */
export function paymentRegisterStepRoutes(app: FastifyInstance, office: Office): void {
  for (const step of stepsOf(office)) addStep(app, office, step);
  addFile(app, office);
}
