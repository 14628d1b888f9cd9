import { day, isoDay, plusDays } from '@tirek/rules';
import type { CaseState } from '../case-state.ts';
import { holdingDecisions } from '../entitlement/due-on.ts';
import { firstMonth } from '../sanction/in-force.ts';
import { standingSanctions } from '../sanction/state.ts';

const dayBefore = (iso: string): string => isoDay(plusDays(day(iso), -1));
const least = (days: readonly string[]): string | undefined => days.toSorted()[0];

/** The sanction that ends the aid, where one does: none does while an objection to it is unanswered. */
export const terminationOf = (state: CaseState) =>
  standingSanctions(state.sanctions).find(
    (sanction) => sanction.kind === 'terminated' && firstMonth(state, sanction) !== null,
  );

/** The last day for which aid is due as the case stands; undefined where none was awarded. */
export function aidEndsOn(state: CaseState): string | undefined {
  const last = holdingDecisions(state).at(-1);
  if (!last) return undefined;
  const terminated = terminationOf(state);
  // What an objection moved begins after its answer.
  const without = terminated ? firstMonth(state, terminated) : null;
  const { ended } = state.changes;
  return least([
    last.made.resolution.outcome === 'grant' ? last.to : dayBefore(last.from),
    ...(ended ? [dayBefore(ended.from)] : []),
    ...(without === null ? [] : [dayBefore(`${without}-01`)]),
  ]);
}
