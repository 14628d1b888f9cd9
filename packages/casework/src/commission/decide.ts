import type { CaseEvent } from '../case-event.ts';
import type { CaseState } from '../case-state.ts';
import { orderInForce, toSnapshot } from '../commission-order/in-force.ts';
import { type Context, happened, type Outcome } from '../context.ts';
import { type Command, getApplication, type Handlers } from '../handler.ts';
import { refuse, type Refused, refuseShort, SHORTEST_REASON } from '../refusal.ts';
import { actText } from './ballot.ts';
import type { CommissionCommand } from './commands.ts';
import { countVotes, isSigned } from './count-votes.ts';
import type { CommissionEvent } from './events.ts';
import type { CastVote, Sitting } from './state.ts';

type Open = { readonly ok: true; readonly sitting: Sitting } | Refused;
const openSitting = ({ commission }: CaseState): Open =>
  commission.open ? { ok: true, sitting: commission.open } : refuse({ code: 'sitting.none' });

function refuseVoter(sitting: Sitting, command: Command<'castVote'>, { actor }: Context): Refused | undefined {
  const { person } = actor;
  if (person === sitting.order.secretary) return refuse({ code: 'vote.secretary' });
  if (command.member !== person) return refuse({ code: 'vote.forAnother', member: command.member });
  if (sitting.recused.some(({ member }) => member === person)) return refuse({ code: 'vote.recused' });
  if (!sitting.sitting.includes(person)) return refuse({ code: 'vote.notSitting' });
  return sitting.votes.some(({ member }) => member === person) ? refuse({ code: 'vote.twice' }) : undefined;
}

function refuseBallot(
  sitting: Sitting,
  state: CaseState,
  command: Command<'castVote'>,
  context: Context,
): Refused | undefined {
  const { dissent, hash, member, publicKey } = command;
  if (dissent !== undefined && dissent.trim().length < SHORTEST_REASON)
    return refuse({ code: 'vote.dissentTooShort', atLeast: SHORTEST_REASON });
  if (hash !== sitting.actHash || hash !== context.hash(actText(state))) return refuse({ code: 'vote.otherAct', hash });
  if (!context.keysOf(member).includes(publicKey)) return refuse({ code: 'vote.unknownKey' });
  return isSigned(sitting.id, { ...command, at: context.at }, context) ? undefined : refuse({ code: 'vote.signature' });
}

type Ballots = readonly Pick<CastVote, 'member' | 'vote'>[];

/** The conclusion of the votes cast, or why there is none yet. */
function conclude(sitting: Sitting, votes: Ballots): { readonly ok: true; readonly event: CommissionEvent } | Refused {
  const { chair, quorum } = sitting.order;
  if (votes.length < quorum) return refuse({ code: 'sitting.noQuorum', voted: votes.length, quorum });
  const { need, noNeed, conclusion } = countVotes(votes, chair);
  if (conclusion === undefined) return refuse({ code: 'sitting.tied', voted: votes.length });
  const { id, actHash } = sitting;
  return { ok: true, event: { type: 'conclusionReached', sitting: id, conclusion, actHash, need, noNeed, quorum } };
}

function recusalRefused(
  sitting: Sitting,
  { member, substitute }: Command<'recuseMember'>,
  { actor }: Context,
): Refused | undefined {
  if (actor.person !== member && actor.person !== sitting.order.chair)
    return refuse({ code: 'recusal.notYours', member });
  if (!sitting.sitting.includes(member)) return refuse({ code: 'recusal.notSitting', member });
  if (sitting.votes.some((vote) => vote.member === member)) return refuse({ code: 'recusal.voted', member });
  if (substitute === undefined) return undefined;
  const isFree =
    sitting.order.substitutes.includes(substitute) &&
    !sitting.sitting.includes(substitute) &&
    !sitting.recused.some((one) => one.member === substitute);
  return isFree ? undefined : refuse({ code: 'recusal.substitute', member: substitute });
}

function castVote(state: CaseState, command: Command<'castVote'>, context: Context): Outcome<CaseEvent> {
  const open = openSitting(state);
  if (!open.ok) return open;
  const { sitting } = open;
  const refused = refuseVoter(sitting, command, context) ?? refuseBallot(sitting, state, command, context);
  if (refused) return refused;
  const cast: CommissionEvent = { ...command, type: 'voteCast', sitting: sitting.id };
  const votes = [...sitting.votes, command];
  if (votes.length < sitting.sitting.length) return happened(cast);
  // The last vote closes the sitting by itself, where the votes say something.
  const conclusion = conclude(sitting, votes);
  return conclusion.ok ? happened(cast, conclusion.event) : happened(cast);
}

const refuseOther = (sitting: Sitting, { actor }: Context): Refused | undefined =>
  actor.person === sitting.order.secretary ? undefined : refuse({ code: 'sitting.notSecretary' });

/** What a sitting does: opened, members recused, votes cast, closed or adjourned. */
export const commissionHandlers: Handlers<CommissionCommand['type']> = {
  openSitting: (state, { sitting }, context) => {
    if (state.commission.open) return refuse({ code: 'sitting.open' });
    const found = orderInForce(context, getApplication(state).office);
    if (!found.ok) return found;
    if (found.order.secretary !== context.actor.person) return refuse({ code: 'sitting.notSecretary' });
    const actHash = context.hash(actText(state));
    return happened({ type: 'sittingOpened', sitting, order: toSnapshot(found.order), actHash });
  },
  recuseMember: (state, command, context) => {
    const open = openSitting(state);
    if (!open.ok) return open;
    const { member, ground, substitute = null } = command;
    const refused = recusalRefused(open.sitting, command, context);
    return refused ?? happened({ type: 'memberRecused', member, ground, substitute });
  },
  castVote,
  closeSitting: (state, _, context) => {
    const open = openSitting(state);
    if (!open.ok) return open;
    const refused = refuseOther(open.sitting, context);
    if (refused) return refused;
    const conclusion = conclude(open.sitting, open.sitting.votes);
    return conclusion.ok ? happened(conclusion.event) : conclusion;
  },
  adjournSitting: (state, { reason }, context) => {
    const open = openSitting(state);
    if (!open.ok) return open;
    return refuseOther(open.sitting, context) ?? refuseShort(reason) ?? happened({ type: 'sittingAdjourned', reason });
  },
};
