import type { CaseState } from '../case-state.ts';
import type { Breach, SanctionState } from './state.ts';

/** Who had a hand in a breach: raised it, settled it, or checked the obligation it is about. */
function inBreach(
  { obligations }: Pick<CaseState, 'obligations'>,
  { raisedBy, settled, obligation }: Breach,
): string[] {
  const checked = obligations.find((one) => one.obligation === obligation)?.checked;
  return [raisedBy, ...(settled ? [settled.by] : []), ...(checked ? [checked.person] : [])];
}

/** Everybody who had a hand in a sanction before it was imposed: none of them imposes it. */
export function involvedInSanction(
  state: Pick<CaseState, 'sanctions' | 'obligations'>,
  sanction: Pick<NonNullable<SanctionState['proposal']>, 'breach' | 'by'>,
): readonly string[] {
  const breach = state.sanctions.breaches.find(({ id }) => id === sanction.breach);
  return [sanction.by, ...(breach ? inBreach(state, breach) : [])];
}
