import type { CaseState } from '../case-state.ts';
import { involvedInSanction } from '../sanction/involved.ts';
import type { Objectionable } from './events.ts';
import type { Objection } from './state.ts';

function inDecision({ decision, commission, visit }: CaseState, at: number): readonly string[] {
  const made = decision.made[at];
  if (!made) return [];
  const reckoned = decision.determination?.seq === made.determination ? [decision.determination.by] : [];
  return [made.by, made.proposedBy, ...reckoned, ...commission.voters, ...visit.visitors];
}

function inSanction(state: CaseState, id: string): readonly string[] {
  const imposed = state.sanctions.imposed.find((one) => one.id === id);
  if (!imposed) return [];
  return [imposed.imposedBy, ...involvedInSanction(state, { breach: imposed.breach, by: imposed.proposedBy })];
}

function inDebt({ debts }: CaseState, id: string): readonly string[] {
  const debt = debts.find((one) => one.debt === id);
  return debt ? [debt.proposedBy, ...(debt.establishedBy === null ? [] : [debt.establishedBy])] : [];
}

function inThing(state: CaseState, against: Objectionable): readonly string[] {
  switch (against.kind) {
    case 'decision':
      return inDecision(state, against.decision);
    case 'sanction':
      return inSanction(state, against.sanction);
    case 'debt':
      return inDebt(state, against.debt);
  }
}

/** Everybody who had a hand in what is objected to, or wrote the objection down: none of them answers it. */
export const involvedIn = (state: CaseState, { against, filedBy }: Objection): readonly string[] => [
  filedBy,
  ...inThing(state, against),
];
