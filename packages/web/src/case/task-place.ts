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
  drawUpContract: '/cases/$id/contract',
  collectSignatures: '/cases/$id/contract',
  signContract: '/cases/$id/contract',
  decideExtension: '/cases/$id/contract',
  checkReport: '/cases/$id/contract',
  askAboutObligation: '/cases/$id/contract',
  accompany: '/cases/$id/contract',
} as const satisfies Record<CaseView['tasks'][number]['kind'], string>;
