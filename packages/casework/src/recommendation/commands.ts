import type { RecommendationRequest, RecommendationVote } from './events.ts';

/** What can be asked of a district or regional commission. */
export type RecommendationCommand =
  | { readonly type: 'askRecommendation'; readonly request: RecommendationRequest }
  | {
      readonly type: 'castRecommendationVote';
      readonly request: string;
      readonly member: string;
      readonly vote: RecommendationVote;
      readonly dissent?: string;
      readonly hash: string;
      readonly signature: string;
      readonly publicKey: string;
    }
  | { readonly type: 'closeRecommendation'; readonly request: string };
