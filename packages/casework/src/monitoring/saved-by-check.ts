import type { CaseEvent } from '../case-event.ts';
import { type CaseState, fold } from '../case-state.ts';
import { entitlementsOf } from '../entitlement/entitlement.ts';
import type { Recorded } from '../history.ts';
import { type SavedMonth, savingsOf } from './savings.ts';

/** Whether a decision made since the finding was undone by an objection that was won, and none was made after it. */
function isUndone({ decision, objections }: CaseState, madeBefore: number): boolean {
  const won = objections.flatMap(({ against, decided }) =>
    against.kind === 'decision' &&
    against.decision >= madeBefore &&
    (decided?.outcome === 'upheld' || decided?.outcome === 'partlyUpheld')
      ? [against.decision]
      : [],
  );
  return won.some((undone) => undone === decision.made.length - 1);
}

/**
 * What a confirmed finding saved in a case: what it was entitled to when it was found, against what it is entitled to by
 * the decisions made since. Nothing before there is a new decision, and nothing once an objection to it was won.
 */
export function savedByCheck(
  history: readonly Recorded<CaseEvent>[],
  finding: { readonly caseVersion: number; readonly on: string },
): SavedMonth[] {
  const before = fold(history.filter(({ seq }) => seq <= finding.caseVersion));
  const after = fold(history);
  const madeBefore = before.decision.made.length;
  const isDecided = after.decision.made.length > madeBefore || after.changes.ended !== null;
  if (!isDecided || isUndone(after, madeBefore)) return [];
  return savingsOf(entitlementsOf(before), entitlementsOf(after), finding.on.slice(0, 7));
}
