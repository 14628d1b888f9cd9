import { day, isoDay, plusMonths } from '@tirek/rules';
import { type ExitReason, FOLLOW_UPS, type FollowUpMonths } from './events.ts';
import type { ExitState } from './state.ts';

/** After these nobody is asked how the family is: it has not left, or there is nobody to ask. */
const NOT_ASKED: readonly ExitReason[] = ['continues', 'died'];

/** Whether the family has left assistance; one that goes on with a new application has not. */
export const hasLeft = ({ exit }: ExitState): boolean => exit !== null && exit.reason !== 'continues';

/** When a family that has left is asked how it is, and when it was; empty where it is not asked. Days are ISO. */
export function followUpDays({
  exit,
  followUps,
}: ExitState): readonly { readonly after: FollowUpMonths; readonly due: string; readonly recordedOn: string | null }[] {
  if (!exit || NOT_ASKED.includes(exit.reason)) return [];
  return FOLLOW_UPS.map((after) => ({
    after,
    due: isoDay(plusMonths(day(exit.on), after)),
    recordedOn: followUps.find((one) => one.after === after)?.on ?? null,
  }));
}
