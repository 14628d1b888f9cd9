import {
  actText,
  type CaseCommand,
  type CaseState,
  ballotText,
  type Place,
  type RecommendationVote,
  recommendationBallotText,
  requestText,
  type Vote,
} from '@tirek/casework';
import type { ActorTransaction } from '../db/with-actor.ts';
import { databaseSigner, findPublicKeys, type Signature, type Signer } from '../people/signing.ts';
import { hashText } from './surroundings.ts';

/** A vote as the member says it; everything else about the ballot is found and signed here. */
export interface Said<Choice> {
  readonly vote: Choice;
  readonly dissent?: string;
  /** Where the member's device says it is. */
  readonly place?: Place;
}

/** What a member of the sitting signs, and the vote it becomes. */
export function ballotOf(state: CaseState, member: string, said: Said<Vote>) {
  const ballot = { ...said, member, hash: hashText(actText(state)) };
  const text = ballotText({ ...ballot, sitting: state.commission.open?.id ?? '' });
  return { text, with: (signature: Signature) => ({ type: 'castVote' as const, ...ballot, ...signature }) };
}

/** What a member of a district or regional commission signs, and the vote it becomes. */
export function recommendationOf(
  state: CaseState,
  member: string,
  said: Said<RecommendationVote> & { readonly request: string },
) {
  const asked = state.recommendations.find((one) => one.request.id === said.request)?.request;
  const ballot = { ...said, member, hash: asked ? hashText(requestText(state, asked)) : '' };
  const text = recommendationBallotText(ballot);
  return {
    text,
    with: (signature: Signature) => ({ type: 'castRecommendationVote' as const, ...ballot, ...signature }),
  };
}

/** Signs where there is a key; a ballot of somebody who has none goes on unsigned, to be refused for what it is. */
async function signed(tx: ActorTransaction, signer: Signer, text: string): Promise<Signature> {
  const keys = await findPublicKeys(tx, [tx.actor.person]);
  const hasKey = (keys.get(tx.actor.person) ?? []).length > 0;
  return hasKey ? signer.sign(tx, text) : { publicKey: '', signature: '' };
}

/** The ballot of the one who acts, on the act as it is now, signed with their own key and nobody else's. */
export async function signVote(
  tx: ActorTransaction,
  state: CaseState,
  said: Said<Vote>,
  signer: Signer = databaseSigner,
): Promise<CaseCommand> {
  const ballot = ballotOf(state, tx.actor.person, said);
  return ballot.with(await signed(tx, signer, ballot.text));
}

/** The same for a district or regional commission's recommendation. */
export async function signRecommendation(
  tx: ActorTransaction,
  state: CaseState,
  said: Said<RecommendationVote> & { readonly request: string },
  signer: Signer = databaseSigner,
): Promise<CaseCommand> {
  const ballot = recommendationOf(state, tx.actor.person, said);
  return ballot.with(await signed(tx, signer, ballot.text));
}
