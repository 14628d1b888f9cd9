import type { CaseEvent } from '../case-event.ts';
import type { CaseState } from '../case-state.ts';
import { orderInForce, toSnapshot } from '../commission-order/in-force.ts';
import { type Context, happened, type Outcome } from '../context.ts';
import { type Command, getApplication, type Handlers } from '../handler.ts';
import { refuse, type Refused, refuseShort } from '../refusal.ts';
import { recommendationBallotText, requestText } from './ballot.ts';
import type { RecommendationCommand } from './commands.ts';
import type { RecommendationEvent } from './events.ts';
import type { Recommendation } from './state.ts';

type Cast = Command<'castRecommendationVote'>;
type Found = { readonly ok: true; readonly asked: Recommendation } | Refused;

function findOpen({ recommendations }: CaseState, id: string): Found {
  const asked = recommendations.find(({ request, given }) => request.id === id && given === null);
  return asked ? { ok: true, asked } : refuse({ code: 'recommendation.none' });
}

function refuseVote(asked: Recommendation, state: CaseState, command: Cast, context: Context): Refused | undefined {
  const { person, role } = context.actor;
  if (role !== `${asked.request.level}Member` || !asked.order.members.includes(person))
    return refuse({ code: 'vote.notSitting' });
  if (command.member !== person) return refuse({ code: 'vote.forAnother', member: command.member });
  if (asked.votes.some(({ member }) => member === person)) return refuse({ code: 'vote.twice' });
  if (command.hash !== context.hash(requestText(state, asked.request)))
    return refuse({ code: 'vote.otherAct', hash: command.hash });
  if (!context.keysOf(person).includes(command.publicKey)) return refuse({ code: 'vote.unknownKey' });
  const signed = context.verify(command.publicKey, recommendationBallotText(command), command.signature);
  return signed ? undefined : refuse({ code: 'vote.signature' });
}

type Votes = readonly { readonly member: string; readonly vote: 'for' | 'against' }[];

/** More decides; an even vote recommends nothing. */
function toRecommendation({ request, order }: Recommendation, votes: Votes): Outcome<RecommendationEvent> {
  const { quorum } = order;
  if (votes.length < quorum) return refuse({ code: 'sitting.noQuorum', voted: votes.length, quorum });
  const votesFor = votes.filter(({ vote }) => vote === 'for').length;
  const votesAgainst = votes.length - votesFor;
  const recommended = votesFor > votesAgainst;
  return happened({ type: 'recommendationGiven', request: request.id, recommended, votesFor, votesAgainst });
}

function castVote(state: CaseState, command: Cast, context: Context): Outcome<CaseEvent> {
  const found = findOpen(state, command.request);
  if (!found.ok) return found;
  const refused = refuseVote(found.asked, state, command, context);
  if (refused) return refused;
  const cast: RecommendationEvent = { ...command, type: 'recommendationVoteCast' };
  const votes = [...found.asked.votes, command];
  if (votes.length < found.asked.order.members.length) return happened(cast);
  const given = toRecommendation(found.asked, votes);
  return given.ok ? happened(cast, ...given.events) : given;
}

/** Asking for a recommendation, voting on it, closing the vote. */
export const recommendationHandlers: Handlers<RecommendationCommand['type']> = {
  askRecommendation: (state, { request }, context) => {
    const short = refuseShort(request.question);
    if (short) return short;
    if (state.recommendations.some((one) => one.request.id === request.id || one.given === null))
      return refuse({ code: 'recommendation.pending' });
    const found = orderInForce(context, getApplication(state).office, request.level);
    if (!found.ok) return found;
    return happened({ type: 'recommendationAsked', request, order: toSnapshot(found.order) });
  },
  castRecommendationVote: castVote,
  closeRecommendation: (state, { request }, { actor }) => {
    const found = findOpen(state, request);
    if (!found.ok) return found;
    if (found.asked.order.chair !== actor.person) return refuse({ code: 'recommendation.notChair' });
    return toRecommendation(found.asked, found.asked.votes);
  },
};
