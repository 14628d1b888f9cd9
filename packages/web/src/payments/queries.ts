import { queryOptions } from '@tanstack/react-query';
import type {
  BankReasonList,
  CasePayments,
  FundList,
  RegisterReconciliation,
  RegisterView,
} from '@tirek/server/contract';
import { ask } from '../session/ask.ts';

export const registerQuery = (id: string) =>
  queryOptions({
    queryKey: ['payments', 'register', id],
    queryFn: () => ask<RegisterView>(`/v1/payment-registers/${id}`),
  });

export const reconciliationQuery = (id: string) =>
  queryOptions({
    queryKey: ['payments', 'reconciliation', id],
    queryFn: () => ask<RegisterReconciliation>(`/v1/payment-registers/${id}/reconciliation`),
  });

export const fundsQuery = (year: string) =>
  queryOptions({ queryKey: ['payments', 'funds', year], queryFn: () => ask<FundList>(`/v1/funds?year=${year}`) });

export const casePaymentsQuery = (id: string) =>
  queryOptions({ queryKey: ['case', id, 'payments'], queryFn: () => ask<CasePayments>(`/v1/cases/${id}/payments`) });

/** What banks mean by their codes: it does not change while one looks. */
export const bankReasonsQuery = queryOptions({
  queryKey: ['bank-reasons'],
  queryFn: () => ask<BankReasonList>('/v1/bank-reasons'),
  staleTime: Infinity,
});
