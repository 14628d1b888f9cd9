import type { objection as base } from '../kk/objection.ts';

export const objection = {
  'event.objectionFiled': 'Подано возражение',
  'event.objectionDecided': 'Возражение рассмотрено',
  'event.decisionSetAside': 'Решение отменено, дело рассматривается заново',
  'term.objectionAnswer': 'Ответ на жалобу',
  'task.answerObjection': 'Ответить на жалобу',
} as const satisfies Record<keyof typeof base, string>;
