import type { CaseState } from '../case-state.ts';
import type { Context } from '../context.ts';
import { refuse, type Refused } from '../refusal.ts';
import { actText } from './ballot.ts';
import { countVotes, validVotes } from './count-votes.ts';

/**
 * Whether the votes behind the conclusion stand up: it is on the act as it is now, and enough distinct, sitting,
 * unrecused members signed it themselves. The event that says so is not believed; every signature is looked at again.
 */
export function refuseUnsigned(
  state: CaseState,
  context: Pick<Context, 'hash' | 'keysOf' | 'verify'>,
): Refused | undefined {
  const { conclusion } = state.commission;
  if (!conclusion) return refuse({ code: 'conclusion.missing' });
  const actHash = context.hash(actText(state));
  if (conclusion.actHash !== actHash) return refuse({ code: 'conclusion.otherAct' });
  const { sitting } = conclusion;
  const valid = validVotes(sitting, actHash, context);
  const count = countVotes(valid, sitting.order.chair);
  if (valid.length < sitting.order.quorum || count.conclusion !== conclusion.conclusion)
    return refuse({ code: 'conclusion.unsigned', valid: valid.length, quorum: sitting.order.quorum });
  return undefined;
}

/** The gate before every award and every payment: a positive conclusion, signed. */
export function refuseWithoutNeed(
  state: CaseState,
  context: Pick<Context, 'hash' | 'keysOf' | 'verify'>,
): Refused | undefined {
  const refused = refuseUnsigned(state, context);
  if (refused) return refused;
  return state.commission.conclusion?.conclusion === 'need' ? undefined : refuse({ code: 'conclusion.negative' });
}
