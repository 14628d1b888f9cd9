import type { CaseState } from '../case-state.ts';
import { contractEnds } from '../contract/state.ts';
import type { Objection } from '../objection/state.ts';
import { SANCTION_KINDS } from './events.ts';
import { monthAfter, monthOf } from './months.ts';
import { type ImposedSanction, standingSanctions } from './state.ts';

interface Rest {
  readonly from: string;
  /** Null while the objection is open. */
  readonly to: string | null;
}

/** The months in which a sanction rests because somebody objected to it, from the month of the objection to that of its answer. */
const restsOf = (objections: readonly Objection[], sanction: string): readonly Rest[] =>
  objections
    .filter(({ against, suspends }) => against.kind === 'sanction' && against.sanction === sanction && suspends)
    .map(({ filedOn, decided }) => ({ from: monthOf(filedOn), to: decided ? monthOf(decided.on) : null }));

/** The first month a sanction holds for, moved behind the months in which it rests; null while it rests. */
export function firstMonth({ objections }: Pick<CaseState, 'objections'>, sanction: ImposedSanction): string | null {
  let month = sanction.from;
  for (const { from, to } of restsOf(objections, sanction.id).toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (month < from || (to !== null && month > to)) continue;
    if (to === null) return null;
    month = monthAfter(to);
  }
  return month;
}

function holdsIn(state: Pick<CaseState, 'objections'>, sanction: ImposedSanction, month: string): boolean {
  const first = firstMonth(state, sanction);
  if (first === null || month < first) return false;
  if (sanction.to !== null) return month === first;
  return !restsOf(state.objections, sanction.id).some(({ from, to }) => from <= month && (to === null || month <= to));
}

/**
 * The sanction that holds in a month, `2018-07`: imposed, not lifted, not resting until an objection to it is answered. Of
 * several the heaviest one. A sanction of one month ends by itself.
 */
export const sanctionIn = (
  state: Pick<CaseState, 'sanctions' | 'objections'>,
  month: string,
): ImposedSanction | undefined =>
  standingSanctions(state.sanctions)
    .filter((sanction) => holdsIn(state, sanction, month))
    .toSorted((a, b) => SANCTION_KINDS.indexOf(b.kind) - SANCTION_KINDS.indexOf(a.kind))[0];

/** The last month anything could be due for, by the decisions made and what was added to the contract. */
function lastMonth({ decision, contract }: Pick<CaseState, 'decision' | 'contract'>): string {
  const ends = [...decision.made.map(({ resolution }) => resolution.period?.[1] ?? ''), contractEnds(contract) ?? ''];
  return monthOf(ends.toSorted().at(-1) ?? '');
}

/** How a sanction stands on a day. */
export type Standing = 'ahead' | 'holds' | 'over' | 'rests' | 'lifted';
export function standingOf(
  state: Pick<CaseState, 'objections' | 'decision' | 'contract'>,
  sanction: ImposedSanction,
  on: string,
): Standing {
  if (sanction.lifted) return 'lifted';
  const [first, month] = [firstMonth(state, sanction), monthOf(on)];
  if (month > lastMonth(state)) return 'over';
  if (first === null) return 'rests';
  if (month < first) return 'ahead';
  if (holdsIn(state, sanction, month)) return 'holds';
  return sanction.to === null ? 'rests' : 'over';
}
