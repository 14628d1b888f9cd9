import type { CaseView } from '@tirek/server/contract';

/** Where the work of a task is done. */
export const TASK_PLACE = {
  referToCommission: '/cases/$id',
  awaitRegisters: '/cases/$id',
  notifyOfDelay: '/cases/$id',
  settleDoubts: '/cases/$id',
  assignVisit: '/cases/$id/visit',
  visit: '/cases/$id/visit',
  openSitting: '/cases/$id/commission',
  vote: '/cases/$id/commission',
  recommend: '/cases/$id/commission',
  determine: '/cases/$id/decision',
  propose: '/cases/$id/decision',
  decide: '/cases/$id/decision',
  recordContract: '/cases/$id/decision',
  settleChange: '/cases/$id/changes',
  decideEnd: '/cases/$id/changes',
  establishDebt: '/cases/$id/changes',
  planRepayment: '/cases/$id/changes',
  watchInstalment: '/cases/$id/changes',
  decideHardship: '/cases/$id/changes',
  decideWriteOff: '/cases/$id/changes',
  returnRepaid: '/cases/$id/changes',
} as const satisfies Record<CaseView['tasks'][number]['kind'], string>;
