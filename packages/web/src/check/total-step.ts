import type { Assessment, Step } from '@tirek/family';
import { PROGRAMMES } from '@tirek/law';

/** The step of what is paid a month; undefined where the programme is not in force. */
export function totalOf({ programme, trace }: Pick<Assessment, 'programme' | 'trace'>): Step | undefined {
  const rule = PROGRAMMES[programme].questions.total.node.rule;
  return rule && trace.steps[rule.id];
}
