import { BANK_LINE_ACTIONS, type Actor, isWithin, type Role } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { actOnLine } from '../bank/act-on-line.ts';
import { reconciliationOf } from '../bank/reconciliation.ts';
import { NotDone } from '../cases/execute.ts';
import { refuseCounted } from '../cases/refuse-counted.ts';
import {
  BankLineAct,
  type BankLine,
  BankLineDone,
  BankLinePage,
  BankLineQuery,
  BankReasonList,
  RegisterReconciliation,
} from '../contract/bank-files.ts';
import { BANK_REASONS, UNKNOWN_BANK_REASON } from '../contract/bank-reasons.ts';
import { CaseParams } from '../contract/case.ts';
import { countOpenLines, findBankLine, listBankLines } from '../db/bank-files.ts';
import { type ActorTransaction, withActor } from '../db/with-actor.ts';
import { findRegister } from '../db/payment-registers.ts';
import { findNames } from '../people/accounts.ts';
import { actorIn } from './access.ts';
import { CASE_READ_PROBLEMS, COMMAND_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { answerOnce, CommandHeaders } from './once.ts';
import { readBody } from './read-body.ts';
import { jsonResponse, problemResponses, READ_PROBLEMS } from './responses.ts';

const tags = ['Payments'];
const LineParams = z.object({ file: z.uuid(), number: z.coerce.number().int().min(1).max(1_000_000) });

/** What the one who asks may do with a line now; the rules say the same once more when it is done. */
function offeredFor(actor: Actor, { kind, outcome, proposedBy }: Omit<BankLine, 'offered'>): string[] {
  const may = (type: keyof typeof BANK_LINE_ACTIONS): boolean => {
    const by: readonly Role[] = BANK_LINE_ACTIONS[type].by;
    return by.includes(actor.role);
  };
  const match = kind === 'incoming' ? ('matchRepayment' as const) : ('matchBankLine' as const);
  const waiting = ([match, 'setAsideBankLine'] as const).filter(may);
  const proposed = (['confirmBankMatch', 'giveBackBankMatch'] as const).filter(may);
  if (outcome === 'waiting') return waiting;
  if (outcome !== 'proposed') return [];
  return proposed.filter((type) => type !== 'confirmBankMatch' || proposedBy !== actor.person);
}

async function namesIn(tx: ActorTransaction, persons: readonly (string | null)[]): Promise<Record<string, string>> {
  const known = [...new Set(persons.filter((person) => person !== null))];
  return Object.fromEntries(await findNames(tx, known));
}

function addQueue(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'listBankLines',
    tags,
    summary: 'Lines of the bank that wait for an officer, or that officers dealt with',
    querystring: BankLineQuery,
    response: { 200: jsonResponse('A page of lines.', BankLinePage), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/bank-lines', { schema, config: { access: ['readPayments'] } }, (request) => {
    const actor = actorIn(request);
    return withActor(office.database, actor, async (tx) => {
      const { lines, next } = await listBankLines(tx, BankLineQuery.parse(request.query));
      const names = await namesIn(
        tx,
        lines.flatMap(({ proposedBy, settledBy }) => [proposedBy, settledBy]),
      );
      const page = lines.map((line) => ({ ...line, offered: offeredFor(actor, line) }));
      return { lines: page, next, open: await countOpenLines(tx), names };
    });
  });
}

function addAct(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'actOnBankLine',
    tags,
    summary: 'Match a line of the bank with its payment or a debt, confirm or give back a match, or set the line aside',
    description:
      'Whoever names the payment or the debt does not confirm it. Only lines of just the amount of the payment are matched; money a family pays back is told to its case when it is confirmed.',
    params: LineParams,
    body: BankLineAct,
    headers: CommandHeaders,
    response: { 200: jsonResponse('It is done.', BankLineDone), ...problemResponses(...COMMAND_PROBLEMS) },
  };
  const access = [
    'matchBankLine',
    'matchRepayment',
    'confirmBankMatch',
    'giveBackBankMatch',
    'setAsideBankLine',
  ] as const;
  app.post('/v1/bank-lines/:file/:number', { schema, config: { access } }, async (request, reply) => {
    const place = LineParams.parse(request.params);
    const act = readBody(BankLineAct, request.body);
    let reference = `${place.file}/${place.number}`;
    try {
      return await answerOnce(office, request, reply, async (tx) => {
        reference = (await findBankLine(tx, place.file, place.number))?.reference ?? reference;
        await actOnLine(tx, place, act, office.clock());
        const line = await findBankLine(tx, place.file, place.number);
        if (!line) throw new NotDone({ unknown: true });
        return { status: 200, body: { line: { ...line, offered: offeredFor(tx.actor, line) } } };
      });
    } catch (error) {
      throw refuseCounted(reference, error);
    }
  });
}

function addReconciliation(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'readReconciliation',
    tags,
    summary: 'The bank, a register and the books, side by side',
    params: CaseParams,
    response: {
      200: jsonResponse('Three sums, and whether they agree.', RegisterReconciliation),
      ...problemResponses(...CASE_READ_PROBLEMS),
    },
  };
  const config = { access: ['readPayments'] } as const;
  app.get('/v1/payment-registers/:id/reconciliation', { schema, config }, (request) => {
    const { id } = CaseParams.parse(request.params);
    const actor = actorIn(request);
    return withActor(office.database, actor, async (tx) => {
      const register = await findRegister(tx, id);
      if (!register || !isWithin(register.office_path, actor.office)) throw new NotDone({ unknown: true });
      const found = await reconciliationOf(tx, id);
      return {
        ...found,
        names: await namesIn(
          tx,
          found.files.map(({ takenBy }) => takenBy),
        ),
      };
    });
  });
}

/** `GET /v1/bank-lines`, `POST /v1/bank-lines/{file}/{number}`, `GET /v1/payment-registers/{id}/reconciliation`, `GET /v1/bank-reasons` */
export function bankLineRoutes(app: FastifyInstance, office: Office): void {
  addQueue(app, office);
  addAct(app, office);
  addReconciliation(app, office);
  const schema = {
    operationId: 'listBankReasons',
    tags,
    summary: 'Why a bank does not pay, in words, by the codes of ISO 20022',
    response: { 200: jsonResponse('Reasons.', BankReasonList), ...problemResponses(...READ_PROBLEMS) },
  };
  app.get('/v1/bank-reasons', { schema, config: { access: 'open' } }, () => ({
    reasons: BANK_REASONS,
    other: UNKNOWN_BANK_REASON,
  }));
}
