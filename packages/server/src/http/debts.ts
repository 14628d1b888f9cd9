import {
  type CaseState,
  compareMonths,
  entitlementsOf,
  overpaidMonths,
  plannedWithholdings,
  sumOverpaid,
} from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { findAccess } from '@tirek/casework';
import { NotDone } from '../cases/execute.ts';
import { readCase } from '../cases/read-case.ts';
import { CaseParams, ReadQuery } from '../contract/case.ts';
import { CaseMonths, DebtList, DebtListQuery, type ListedDebt } from '../contract/debts.ts';
import { findCaseFiles } from '../db/case-file.ts';
import { listDebts, sumDebts } from '../db/debts.ts';
import { paidByMonth, type PaidMonth } from '../db/payments.ts';
import { withActor } from '../db/with-actor.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { jsonResponse, problemResponses } from './responses.ts';

function addList(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'listDebts',
    tags: ['Payments'],
    summary: 'Money paid without right, in one’s territory',
    querystring: DebtListQuery,
    response: {
      200: jsonResponse('A page of debts and the sums.', DebtList),
      ...problemResponses(...CASE_READ_PROBLEMS),
    },
  };
  app.get('/v1/debts', { schema, config: { access: ['listDebts'] } }, (request): Promise<DebtList> => {
    const asked = DebtListQuery.parse(request.query);
    const actor = actorIn(request);
    return withActor(database, actor, async (tx) => {
      const [{ rows, next }, sums] = [await listDebts(tx, asked), await sumDebts(tx, asked)];
      const cases = [...new Set(rows.map((row) => row.case))];
      const files = await findCaseFiles(tx, cases);
      const isNamed = findAccess(actor.role, 'listDebts')?.fields.includes('identity') ?? false;
      const shown = rows.map((row): ListedDebt => {
        const file = files.get(row.case);
        return { ...row, number: file?.number ?? '', applicant: isNamed ? (file?.applicant.name ?? '') : '' };
      });
      tx.audit({
        at: clock().at,
        action: 'debts.list',
        subject: `office:${asked.office ?? actor.office}`,
        purpose: purposeOf(actor, 'listDebts', undefined),
        detail: { cases },
      });
      return { debts: shown, sums, next };
    });
  });
}

function monthsOf(state: CaseState, paid: readonly PaidMonth[], day: string): CaseMonths {
  const parts = new Map(entitlementsOf(state).map((one) => [one.month, one.parts]));
  return {
    months: compareMonths(state, paid).map((one) => ({
      ...one,
      parts: (parts.get(one.month) ?? []).map(({ code, from, to, amount, cites }) => ({
        code,
        from,
        to,
        amount,
        cites: [...cites],
      })),
    })),
    overpaid: sumOverpaid(overpaidMonths(state, paid, day)),
    withholdings: plannedWithholdings(state).map((one) => ({ ...one })),
  };
}

function addMonths(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'caseMonths',
    tags: ['Cases'],
    summary: 'What is due to a family for each month, and what was paid',
    description: 'The reading is written into the audit with its purpose; the family sees who looked.',
    params: CaseParams,
    querystring: ReadQuery,
    response: { 200: jsonResponse('The months.', CaseMonths), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/cases/:id/months', { schema, config: { access: ['readCase'] } }, (request): Promise<CaseMonths> => {
    const { id } = CaseParams.parse(request.params);
    const actor = actorIn(request);
    const purpose = purposeOf(actor, 'readCase', ReadQuery.parse(request.query).purpose);
    const { at, day } = clock();
    return withActor(database, actor, async (tx) => {
      const what = { named: 'case.months', detail: {} } as const;
      const { state, fields } = await readCase(tx, id, { action: 'readCase', purpose, at, what });
      if (!fields.includes('money')) throw new NotDone({ unknown: true });
      return monthsOf(state, await paidByMonth(tx, id), day);
    });
  });
}

/** `GET /v1/debts`, `GET /v1/cases/{id}/months` */
export function debtRoutes(app: FastifyInstance, office: Office): void {
  addList(app, office);
  addMonths(app, office);
}
