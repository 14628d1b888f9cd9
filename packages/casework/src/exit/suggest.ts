import type { CaseState } from '../case-state.ts';
import type { EndGround } from '../change/events.ts';
import type { LaterCase } from '../context.ts';
import { terminationOf } from './aid-ends.ts';
import { EXIT_REASONS, type ExitReason } from './events.ts';

const BY_GROUND: Readonly<Record<EndGround, ExitReason>> = {
  applicantDied: 'died',
  moved: 'moved',
  noMembersLeft: 'compositionChanged',
  ownWish: 'ownWish',
};

/** Reasons that only the facts of the case can give: nobody types them. */
const OF_FACTS: readonly ExitReason[] = ['continues', 'terminated', 'moved', 'died'];

/** The reason that the facts give by themselves; undefined where aid ran out and the family knows why it leaves. */
function reasonOfFacts(state: CaseState, later: LaterCase | undefined): ExitReason | undefined {
  const { ended } = state.changes;
  if (ended) return BY_GROUND[ended.ground];
  if (terminationOf(state)) return 'terminated';
  return later ? 'continues' : undefined;
}

/** Whether the family now earns more a head than its line was. */
function earnsAboveLine({ exit, decision }: CaseState): boolean {
  const { members, povertyLine } = decision.determination?.assessment ?? { members: null };
  const income = exit.review?.incomeNow ?? null;
  if (income === null || members === null || members === undefined || !povertyLine?.amount) return false;
  return income > povertyLine.amount * members;
}

function reasonOfLastDecision({ decision }: CaseState): ExitReason | undefined {
  const last = decision.made.at(-1)?.resolution;
  if (last?.outcome !== 'refuse') return undefined;
  const codes = last.reasons.map(({ code }) => code);
  if (codes.includes('income.aboveLine')) return 'incomeAboveLine';
  return codes.some((code) => code.startsWith('family.')) ? 'compositionChanged' : undefined;
}

/** What is offered as the reason of an exit; the officer may choose another that the facts do not contradict. */
export function suggestExit(state: CaseState, later: LaterCase | undefined): ExitReason {
  const found = reasonOfFacts(state, later) ?? reasonOfLastDecision(state);
  return found ?? (earnsAboveLine(state) ? 'incomeAboveLine' : 'termEnded');
}

/** The reasons an officer may choose among. */
export function exitReasonsFor(state: CaseState, later: LaterCase | undefined): readonly ExitReason[] {
  const found = reasonOfFacts(state, later);
  // Whoever asked to end aid may have found work; that nobody is left, or who has died, is no matter of choice.
  if (found !== undefined && found !== 'ownWish') return [found];
  return EXIT_REASONS.filter((reason) => !OF_FACTS.includes(reason));
}
