import { runTerm } from '../deadlines.ts';
import type { CaseState } from '../case-state.ts';
import { contractEnds } from '../contract/state.ts';
import { getApplicationDay } from '../handler.ts';
import type { OpenTask } from '../tasks.ts';
import { obligationsAsOf, uncheckedReport } from './status.ts';

/** Work of this room that may wait for somebody. */
export const OBLIGATION_TASKS = ['checkReport', 'askAboutObligation', 'accompany'] as const;

type Kind = (typeof OBLIGATION_TASKS)[number];

/** One task for all of a kind: its day is the earliest of them. */
function earliest(kind: Kind, dues: readonly { readonly since: string; readonly due: string }[]): readonly OpenTask[] {
  const [first] = dues.toSorted((a, b) => (a.due < b.due ? -1 : 1));
  if (!first) return [];
  const term = { term: 'obligation' as const, since: first.since, due: first.due, notComputed: null };
  return [{ kind, role: 'consultant', term }];
}

/** What the family reported is checked; what was to be done and was not heard of is asked about; the officers do their own. */
export function obligationTasks(state: CaseState, on: string): readonly OpenTask[] {
  if (state.phase !== 'decided') return [];
  const standing = obligationsAsOf(state, on);
  const applied = getApplicationDay(state);
  // Once the contract is over it is reviewed as a whole; what was reported is still checked.
  const isOver = on > (contractEnds(state.contract) ?? on);
  const reported = standing.flatMap(({ status, record }) => {
    const report = status === 'reported' ? uncheckedReport(record ?? undefined) : undefined;
    return report ? [{ since: report.on, due: runTerm('obligation', report.on, applied).due ?? report.on }] : [];
  });
  // What was put to the family as broken it is asked about by that.
  const raised = new Set(state.sanctions.breaches.flatMap(({ obligation }) => obligation ?? []));
  const overdue = standing.filter(
    ({ id, status, whose }) => !isOver && status === 'overdue' && whose === 'family' && !raised.has(id),
  );
  const own = standing.filter(
    ({ status, whose }) => !isOver && whose === 'centre' && (status === 'dueSoon' || status === 'overdue'),
  );
  return [
    ...earliest('checkReport', reported),
    ...earliest(
      'askAboutObligation',
      overdue.map(({ due }) => ({ since: due, due: runTerm('obligation', due, applied).due ?? due })),
    ),
    ...earliest(
      'accompany',
      own.map(({ due }) => ({ since: due, due })),
    ),
  ];
}
