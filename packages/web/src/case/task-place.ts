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
  settleBreach: '/cases/$id',
  proposeSanction: '/cases/$id',
  imposeSanction: '/cases/$id',
  answerObjection: '/cases/$id',
} as const satisfies Record<CaseView['tasks'][number]['kind'], string>;
