import type { CaseState } from '../case-state.ts';
import type { Context } from '../context.ts';
import { canonicalJson } from '../canonical-json.ts';
import { isInForce } from '../commission-order/commission-order.ts';
import { toSnapshot } from '../commission-order/in-force.ts';
import { refuse, type Refused } from '../refusal.ts';
import { actText } from './ballot.ts';
import { countVotes, validVotes } from './count-votes.ts';
import type { Sitting } from './state.ts';

/** What the gate needs to look at signatures again; `order` is the one the sitting names. */
export type GateContext = Pick<Context, 'hash' | 'keysOf' | 'verify' | 'order'>;

/** Whether the commission that sat is the one of the order, and the order held on that day. */
function satByOrder({ order, openedOn }: Sitting, held: Context['order']): boolean {
  if (!held || held.level !== 'precinct' || !isInForce(held, openedOn)) return false;
  return canonicalJson(order) === canonicalJson(toSnapshot(held));
}

/**
 * Whether the votes behind the conclusion stand up: it is on the act as it is now, and enough distinct, sitting,
 * unrecused members of the commission's order signed it themselves. The event that says so is not believed: order, votes
 * and signatures are looked at again.
 */
export function refuseUnsigned(state: CaseState, context: GateContext): Refused | undefined {
  const { conclusion } = state.commission;
  if (!conclusion) return refuse({ code: 'conclusion.missing' });
  const actHash = context.hash(actText(state));
  if (conclusion.actHash !== actHash) return refuse({ code: 'conclusion.otherAct' });
  const { sitting } = conclusion;
  if (!satByOrder(sitting, context.order)) return refuse({ code: 'conclusion.otherOrder' });
  const valid = validVotes(sitting, actHash, context);
  const count = countVotes(valid, sitting.order.chair);
  if (valid.length < sitting.order.quorum || count.conclusion !== conclusion.conclusion)
    return refuse({ code: 'conclusion.unsigned', valid: valid.length, quorum: sitting.order.quorum });
  return undefined;
}

/** The gate before every award and every payment: a positive conclusion, signed. */
export function refuseWithoutNeed(state: CaseState, context: GateContext): Refused | undefined {
  const refused = refuseUnsigned(state, context);
  if (refused) return refused;
  return state.commission.conclusion?.conclusion === 'need' ? undefined : refuse({ code: 'conclusion.negative' });
}
