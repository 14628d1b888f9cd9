import type { ActorTransaction } from './with-actor.ts';

/** A vote as the table keeps it beside the event (`voteCast`, `recommendationVoteCast`), which it mirrors. */
export interface SignedVote {
  /** Seq of the event. */
  readonly seq: number;
  /** Of a recommendation: the request. */
  readonly sitting: string;
  readonly member: string;
  /** Id of the order the commission sits by. */
  readonly order: string;
  readonly vote: 'need' | 'noNeed' | 'for' | 'against';
  readonly hash: string;
  readonly publicKey: string;
  readonly signature: string;
  readonly at: string;
}

/** Votes of a case as their rows. */
export const toVoteRows = (id: string, votes: readonly SignedVote[]) =>
  votes.map((vote) => ({
    case_id: id,
    sitting: vote.sitting,
    member: vote.member,
    commission_order: vote.order,
    choice: vote.vote,
    act_hash: vote.hash,
    public_key: vote.publicKey,
    signature: vote.signature,
    seq: vote.seq,
    at: vote.at,
  }));

/** Writes votes down for good. The database takes them only from the member who acts, and only once for each sitting. */
export async function saveVotes({ db }: ActorTransaction, id: string, votes: readonly SignedVote[]): Promise<void> {
  await db.insertInto('vote').values(toVoteRows(id, votes)).execute();
}
