import { canonicalJson } from '../canonical-json.ts';
import type { CaseState } from '../case-state.ts';
import { actText } from '../commission/ballot.ts';
import type { RecommendationRequest, RecommendationVote } from './events.ts';

/** What is asked, with the act it rests on, as the text whose hash is voted on. */
export const requestText = (state: CaseState, request: RecommendationRequest): string =>
  canonicalJson({ request, act: actText(state) });

/** What a member signs. */
export interface RecommendationBallot {
  readonly request: string;
  readonly hash: string;
  readonly member: string;
  readonly vote: RecommendationVote;
  readonly dissent?: string;
}

/** The ballot as the text to be signed. */
export const recommendationBallotText = ({ request, hash, member, vote, dissent }: RecommendationBallot): string =>
  canonicalJson({ recommendation: 1, request, hash, member, vote, dissent });
