import type { CaseState } from '../case-state.ts';
import { getApplicationDay } from '../handler.ts';
import { refuse, type Refused } from '../refusal.ts';
import { awardPeriod } from './resolution.ts';

/** Last day of the award as it was first made, with what a longer contract added to it; undefined where nothing was granted. */
export function awardEnds({ decision, contract }: CaseState): string | undefined {
  const granted = decision.made.find(({ resolution }) => resolution.period !== null)?.resolution.period;
  const extended = contract.extensions.at(-1)?.to;
  if (!granted) return undefined;
  return extended !== undefined && extended > granted[1] ? extended : granted[1];
}

/** Last day on which a change can still matter: of the award, or of aid that ended before; of a refused one, had it been made. */
function lastDay(state: CaseState): string {
  const { determination } = state.decision;
  const [, asked] = determination ? awardPeriod(determination.assessment, getApplicationDay(state)) : ['', ''];
  const end = awardEnds(state) ?? asked;
  const ended = state.changes.ended?.from;
  return ended !== undefined && ended <= end ? ended : end;
}

/** Refuses a correction from a day that has not come, or on which nothing is due anyhow: that is a new application. */
export function refuseOutsideAward(state: CaseState, from: string, today: string): Refused | undefined {
  const end = lastDay(state);
  if (from <= end && from <= today) return undefined;
  return refuse({
    code: 'correction.outsidePeriod',
    from: getApplicationDay(state),
    to: end < today ? end : today,
  });
}
