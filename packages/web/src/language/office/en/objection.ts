import type { objection as base } from '../kk/objection.ts';

export const objection = {
  'event.objectionFiled': 'An objection was filed',
  'event.objectionDecided': 'An objection was decided',
  'event.decisionSetAside': 'The decision was set aside; the case is looked at anew',
  'term.objectionAnswer': 'Answer to an objection',
  'task.answerObjection': 'Answer an objection',
} as const satisfies Record<keyof typeof base, string>;
