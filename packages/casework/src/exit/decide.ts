import { day, isoDay, plusDays } from '@tirek/rules';
import type { CaseState } from '../case-state.ts';
import { type Context, happened } from '../context.ts';
import { contractEnds, contractInForce } from '../contract/state.ts';
import { entitlementsOf } from '../entitlement/entitlement.ts';
import type { Handlers } from '../handler.ts';
import { openObjections } from '../objection/state.ts';
import { refuse, type Refused, refuseShort } from '../refusal.ts';
import { aidEndsOn, terminationOf } from './aid-ends.ts';
import type { ExitCommand } from './commands.ts';
import { followUpDays } from './follow-ups.ts';
import { exitReasonsFor } from './suggest.ts';

/** How long before the contract ends it may be reviewed, days. House rule: the last month of it. */
export const REVIEW_DAYS = 30;
/** How long before its day a family may be asked how it is, days. House rule. */
export const EARLY_DAYS = 14;

const daysBefore = (iso: string, days: number): string => isoDay(plusDays(day(iso), -days));

/** Months that could have been paid by today and of which the bank has not confirmed all: an exit never leaves them behind. */
export function unpaidMonths(
  state: CaseState,
  { day: today, settled = [] }: Pick<Context, 'day' | 'settled'>,
): string[] {
  const paidFor = new Map(settled.map(({ month, amount }) => [month, amount]));
  return entitlementsOf(state)
    .filter(({ payIn }) => payIn <= today.slice(0, 7))
    .filter(({ month, amount }) => amount > (paidFor.get(month) ?? 0))
    .map(({ month }) => month);
}

/** Something waits for an answer of ours: it is given before the case is closed. */
function isStillOpen({ objections, changes, sanctions, contract, debts }: CaseState): boolean {
  return (
    openObjections(objections).length > 0 ||
    changes.endProposal !== null ||
    changes.reported.some(({ settled }) => settled === null) ||
    sanctions.proposal !== null ||
    sanctions.breaches.some(({ settled }) => settled === null) ||
    contract.extensionProposal !== null ||
    debts.some(({ establishedOn, endedOn }) => establishedOn === null && endedOn === null)
  );
}

/** The end of the contract is looked at together; where somebody died or moved away, or aid was terminated, it need not be. */
const needsReview = (state: CaseState): boolean =>
  contractInForce(state.contract) !== undefined &&
  state.exit.review === null &&
  state.changes.ended === null &&
  terminationOf(state) === undefined;

function refuseExit(state: CaseState, context: Context): Refused | undefined {
  const ends = aidEndsOn(state);
  if (ends === undefined) return refuse({ code: 'exit.noAward' });
  if (context.day <= ends) return refuse({ code: 'exit.aidGoesOn', day: ends });
  const months = unpaidMonths(state, context);
  if (months.length > 0) return refuse({ code: 'exit.moneyOwed', months });
  if (isStillOpen(state)) return refuse({ code: 'exit.stillOpen' });
  return needsReview(state) ? refuse({ code: 'exit.notReviewed' }) : undefined;
}

/** Review of the contract, exit, and how the family is after it. */
export const exitHandlers: Handlers<ExitCommand['type']> = {
  reviewContract: (state, { result, text, incomeNow }, context) => {
    const ends = contractEnds(state.contract);
    if (ends === undefined) return refuse({ code: 'review.noContract' });
    const last = aidEndsOn(state) ?? ends;
    const from = daysBefore(last < ends ? last : ends, REVIEW_DAYS);
    if (context.day < from) return refuse({ code: 'review.tooEarly', day: from });
    return refuseShort(text) ?? happened({ type: 'contractReviewed', result, text, incomeNow });
  },
  recordExit: (state, { reason, text }, context) => {
    const refused = refuseExit(state, context) ?? refuseShort(text);
    if (refused) return refused;
    const possible = exitReasonsFor(state, context.laterCase);
    if (possible.includes(reason)) return happened({ type: 'exitRecorded', reason, text });
    const [found] = possible;
    return possible.length === 1 && found !== undefined
      ? refuse({ code: 'exit.reasonOfFacts', exitReason: found })
      : refuse({ code: 'exit.reasonNotFound', exitReason: reason });
  },
  recordFollowUp: (state, { after, finding, text }, context) => {
    const asked = followUpDays(state.exit).find((one) => one.after === after);
    if (!asked) return refuse({ code: 'followUp.none' });
    if (asked.recordedOn !== null) return refuse({ code: 'followUp.recorded', day: asked.recordedOn });
    const from = daysBefore(asked.due, EARLY_DAYS);
    if (context.day < from) return refuse({ code: 'followUp.tooEarly', day: from });
    const found = context.laterCase?.awarded === true ? 'returned' : finding;
    return refuseShort(text) ?? happened({ type: 'followUpRecorded', after, finding: found, text });
  },
};
