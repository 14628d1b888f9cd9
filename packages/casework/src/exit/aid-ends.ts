import { day, isoDay, plusDays } from '@tirek/rules';
import type { CaseState } from '../case-state.ts';
import { holdingDecisions } from '../entitlement/due-on.ts';
import { standingSanctions } from '../sanction/state.ts';

const dayBefore = (iso: string): string => isoDay(plusDays(day(iso), -1));
const least = (days: readonly string[]): string | undefined => days.toSorted()[0];

/** The sanction that ended the aid, where one did. */
export const terminationOf = ({ sanctions }: CaseState) =>
  standingSanctions(sanctions).find(({ kind }) => kind === 'terminated');

/** The last day for which aid is due as the case stands; undefined where none was awarded. */
export function aidEndsOn(state: CaseState): string | undefined {
  const last = holdingDecisions(state).at(-1);
  if (!last) return undefined;
  const terminated = terminationOf(state);
  const { ended } = state.changes;
  return least([
    last.made.resolution.outcome === 'grant' ? last.to : dayBefore(last.from),
    ...(ended ? [dayBefore(ended.from)] : []),
    ...(terminated ? [dayBefore(`${terminated.from}-01`)] : []),
  ]);
}
