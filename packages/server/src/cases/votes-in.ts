import type { CaseEvent, CaseState, Recorded } from '@tirek/casework';
import type { SignedVote } from '../db/votes.ts';

/** The votes among the events, as the table keeps them beside their events; `before` is the case before them. */
export function votesIn(
  recorded: readonly Recorded<CaseEvent>[],
  { commission, recommendations }: CaseState,
): SignedVote[] {
  return recorded.flatMap(({ seq, at, event }): SignedVote[] => {
    if (event.type !== 'voteCast' && event.type !== 'recommendationVoteCast') return [];
    const { member, vote, hash, publicKey, signature } = event;
    const cast = { seq, at, member, vote, hash, publicKey, signature };
    if (event.type === 'voteCast') return [{ ...cast, sitting: event.sitting, order: commission.open?.order.id ?? '' }];
    const asked = recommendations.find(({ request }) => request.id === event.request);
    return [{ ...cast, sitting: event.request, order: asked?.order.id ?? '' }];
  });
}
