import type { objection as base } from '../kk/objection.ts';

export const objection = {
  'event.objectionFiled': 'Подано возражение',
  'event.objectionDecided': 'Возражение рассмотрено',
  'event.decisionSetAside': 'Решение отменено, дело рассматривается заново',
} as const satisfies Record<keyof typeof base, string>;
