import type { CaseState } from '../case-state.ts';
import { runTerm } from '../deadlines.ts';
import type { OpenTask } from '../tasks.ts';
import { awaitedInstalment } from './instalments.ts';
import { balanceOf, type Debt } from './state.ts';
import { isObjectedTo } from './withholdings.ts';

/** Work of this room that may wait for somebody. */
export const RECOVERY_TASKS = [
  'establishDebt',
  'planRepayment',
  'watchInstalment',
  'reviewPlan',
  'decideHardship',
  'decideWriteOff',
  'returnRepaid',
] as const;

const open = (kind: (typeof RECOVERY_TASKS)[number], role: OpenTask['role'], since: string): OpenTask => ({
  kind,
  role,
  term: runTerm('recovery', since, since),
});

/** An answer of the family, or its silence until the day, opens the decision. */
function waitsForDecision({ answers, answerBy }: Debt): OpenTask {
  return open('establishDebt', 'decisionMaker', answers[0]?.on ?? answerBy);
}

function waitsForMoney(debt: Debt): OpenTask[] {
  const { way, establishedOn, reminded } = debt;
  if (way === null) return [open('planRepayment', 'consultant', establishedOn ?? debt.proposedOn)];
  const next = awaitedInstalment(debt);
  if (!next) return [];
  // A family that did not pay was told that it may say so: whether the plan suits it is looked at, not that it is late.
  if (reminded?.due === next.due) return [open('reviewPlan', 'consultant', reminded.on)];
  const term = { term: 'recovery', since: debt.plannedOn ?? next.due, due: next.due, notComputed: null } as const;
  return [{ kind: 'watchInstalment', role: 'consultant', term }];
}

function tasksOfDebt(state: CaseState, debt: Debt): OpenTask[] {
  const { endedOn, establishedOn, hardshipAsked, writeOffProposal } = debt;
  const { owed, toReturn } = balanceOf(debt);
  const back = toReturn > 0 ? [open('returnRepaid', 'paymentsOfficer', endedOn ?? debt.proposedOn)] : [];
  if (endedOn !== null) return back;
  if (establishedOn === null) return [waitsForDecision(debt)];
  return [
    ...back,
    ...(owed > 0 && !isObjectedTo(state, debt.debt) ? waitsForMoney(debt) : []),
    ...(hardshipAsked ? [open('decideHardship', 'decisionMaker', hardshipAsked.on)] : []),
    ...(writeOffProposal ? [open('decideWriteOff', 'decisionMaker', writeOffProposal.on)] : []),
  ];
}

/** What waits in a case as of a day: each kind of work once, the debt that is due first. */
export function recoveryTasks(state: CaseState, _on: string): readonly OpenTask[] {
  const all = state.debts.flatMap((debt) => tasksOfDebt(state, debt));
  const sorted = all.toSorted((a, b) => ((a.term.due ?? '9') < (b.term.due ?? '9') ? -1 : 1));
  return sorted.filter(({ kind }, i) => sorted.findIndex((one) => one.kind === kind) === i);
}
