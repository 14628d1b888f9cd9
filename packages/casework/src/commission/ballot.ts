import { canonicalJson } from '../canonical-json.ts';
import type { CaseState } from '../case-state.ts';
import type { Vote } from './events.ts';

/**
 * The act of material condition as the text whose hash is voted on. It names the case, so that no vote on one family's
 * act can be used for another's.
 */
export function actText({ application, visit }: CaseState): string {
  return canonicalJson({ case: application?.case ?? null, act: visit.act });
}

/** What a member signs: the act's hash, the sitting, and the member's own vote. Turned to another vote it is void. */
export interface Ballot {
  readonly sitting: string;
  readonly hash: string;
  readonly member: string;
  readonly vote: Vote;
  readonly dissent?: string;
}

/** The ballot as the text to be signed. */
export function ballotText({ sitting, hash, member, vote, dissent }: Ballot): string {
  return canonicalJson({ ballot: 1, sitting, hash, member, vote, dissent });
}
