import type { OrderSnapshot } from '../visit/events.ts';
import type { Place } from './place.ts';

/** Whether there is need; a vote is on the file. */
export type Vote = 'need' | 'noNeed';
/** Why a member steps back. */
export const RECUSAL_GROUNDS = ['kin', 'neighbour', 'other'] as const;
export type RecusalGround = (typeof RECUSAL_GROUNDS)[number];

/** What can happen at a precinct commission. */
export type CommissionEvent =
  | {
      readonly type: 'sittingOpened';
      readonly sitting: string;
      readonly order: OrderSnapshot;
      /** Hash of the act that is voted on. */
      readonly actHash: string;
    }
  | {
      readonly type: 'memberRecused';
      readonly member: string;
      readonly ground: RecusalGround;
      /** Who sits instead; null where no substitute is left. */
      readonly substitute: string | null;
    }
  | {
      readonly type: 'voteCast';
      readonly sitting: string;
      readonly member: string;
      readonly vote: Vote;
      readonly dissent?: string;
      /** Hash of the act voted on; the signature is over the whole ballot (`ballotText`). */
      readonly hash: string;
      readonly signature: string;
      readonly publicKey: string;
      /** Where the member's device said it was; not signed, only for looking after the commissions' work. */
      readonly place?: Place;
    }
  | { readonly type: 'sittingAdjourned'; readonly reason: string }
  | {
      readonly type: 'conclusionReached';
      readonly sitting: string;
      readonly conclusion: Vote;
      readonly actHash: string;
      readonly need: number;
      readonly noNeed: number;
      readonly quorum: number;
    };
