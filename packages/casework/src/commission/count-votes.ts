import type { Context } from '../context.ts';
import { ballotText } from './ballot.ts';
import type { Vote } from './events.ts';
import type { CastVote, Sitting } from './state.ts';

/** Whether a vote is the member's own: made with a key registered for them, over this ballot. */
export function isSigned(
  sitting: string,
  vote: CastVote,
  { keysOf, verify }: Pick<Context, 'keysOf' | 'verify'>,
): boolean {
  const own = keysOf(vote.member).includes(vote.publicKey);
  return own && verify(vote.publicKey, ballotText({ sitting, ...vote }), vote.signature);
}

/** The votes that count: the first one of each sitting, unrecused member who is not the secretary, on this act, signed. */
export function validVotes(
  sitting: Sitting,
  actHash: string,
  keys: Pick<Context, 'keysOf' | 'verify'>,
): readonly CastVote[] {
  const counted = new Map<string, CastVote>();
  const { members, substitutes, secretary } = sitting.order;
  const named = [...members, ...substitutes].filter((member) => member !== secretary);
  const recused = sitting.recused.map(({ member }) => member);
  for (const vote of sitting.votes) {
    const isSitting = named.includes(vote.member) && sitting.sitting.includes(vote.member);
    const mayVote = isSitting && !recused.includes(vote.member);
    if (!mayVote || counted.has(vote.member) || vote.hash !== actHash) continue;
    if (isSigned(sitting.id, vote, keys)) counted.set(vote.member, vote);
  }
  return [...counted.values()];
}

/** How many votes there are for each, and what follows. */
export interface Count {
  readonly need: number;
  readonly noNeed: number;
  /** Undefined where the votes are even and the chair, whose vote decides then, has not voted. */
  readonly conclusion: Vote | undefined;
}

/** Counts votes: more decides; where they are even, the vote of the chair. */
export function countVotes(votes: readonly Pick<CastVote, 'member' | 'vote'>[], chair: string): Count {
  const need = votes.filter(({ vote }) => vote === 'need').length;
  const noNeed = votes.length - need;
  const decisive = votes.find(({ member }) => member === chair)?.vote;
  const conclusion = need === noNeed ? decisive : need > noNeed ? 'need' : 'noNeed';
  return { need, noNeed, conclusion };
}
