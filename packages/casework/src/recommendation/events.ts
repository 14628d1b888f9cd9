import type { OrderSnapshot } from '../visit/events.ts';

/** What a district or regional commission is asked about: measures outside the centre's competence, a longer contract. */
export const RECOMMENDATION_MATTERS = ['measures', 'extension'] as const;
export type RecommendationMatter = (typeof RECOMMENDATION_MATTERS)[number];

/** What is asked, and of which commission. */
export interface RecommendationRequest {
  readonly id: string;
  readonly level: 'district' | 'regional';
  readonly about: RecommendationMatter;
  /** What is asked, in the consultant's words. */
  readonly question: string;
}

/** For the measure or against it. */
export type RecommendationVote = 'for' | 'against';

/** What can happen to a request for a recommendation. */
export type RecommendationEvent =
  | { readonly type: 'recommendationAsked'; readonly request: RecommendationRequest; readonly order: OrderSnapshot }
  | {
      readonly type: 'recommendationVoteCast';
      readonly request: string;
      readonly member: string;
      readonly vote: RecommendationVote;
      readonly dissent?: string;
      /** Hash of the request; the signature is over the whole ballot (`recommendationBallotText`). */
      readonly hash: string;
      readonly signature: string;
      readonly publicKey: string;
    }
  | {
      readonly type: 'recommendationGiven';
      readonly request: string;
      readonly recommended: boolean;
      readonly votesFor: number;
      readonly votesAgainst: number;
    };
