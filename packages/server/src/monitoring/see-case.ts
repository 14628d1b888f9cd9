import { type CaseState, findOwnSignals, groupsOf, knowCase, runningIn, type ToldAgain } from '@tirek/casework';
import type { SeenCase } from '../db/monitoring-cases.ts';

/** How a case is looked at: on which day, and with which later word of the registers. */
export interface Looking {
  readonly case: string;
  readonly day: string;
  readonly watchedAt: string | null;
  readonly again: ToldAgain;
}

/** A granted case as monitoring sees it on a day; undefined before it was determined. */
export function seeCase(state: CaseState, { case: id, day, watchedAt, again }: Looking): SeenCase | undefined {
  const { application, version } = state;
  const known = knowCase(state, day, again);
  if (!application || !known) return undefined;
  const monthly = runningIn(state, day)?.amount ?? 0;
  return {
    case: id,
    version,
    month: day.slice(0, 7),
    watchedAt,
    office: application.office,
    monthly,
    groups: groupsOf(known.facts, day),
    own: monthly === 0 ? [] : findOwnSignals(known),
  };
}
