import type { OrderSnapshot } from '../visit/events.ts';
import type { RecommendationEvent, RecommendationRequest, RecommendationVote } from './events.ts';

/** A request with its votes and, once there is one, the answer. */
export interface Recommendation {
  readonly request: RecommendationRequest;
  readonly order: OrderSnapshot;
  readonly askedOn: string;
  readonly votes: readonly {
    readonly member: string;
    readonly vote: RecommendationVote;
    readonly dissent?: string;
    readonly signature: string;
    readonly publicKey: string;
    /** ISO instant. */
    readonly at: string;
  }[];
  readonly given: { readonly recommended: boolean; readonly on: string } | null;
}

/** The recommendations asked for, after one more event. */
export function evolveRecommendations(
  state: readonly Recommendation[],
  event: RecommendationEvent,
  day: string,
  at: string,
): readonly Recommendation[] {
  if (event.type === 'recommendationAsked')
    return [...state, { request: event.request, order: event.order, askedOn: day, votes: [], given: null }];
  return state.map((one) => {
    if (one.request.id !== event.request) return one;
    if (event.type === 'recommendationGiven') return { ...one, given: { recommended: event.recommended, on: day } };
    const { type: _, request: _request, hash: _hash, ...vote } = event;
    return { ...one, votes: [...one.votes, { ...vote, at }] };
  });
}

/** The recommendations that are still awaited. */
export const openRecommendations = (state: readonly Recommendation[]): readonly Recommendation[] =>
  state.filter(({ given }) => given === null);
