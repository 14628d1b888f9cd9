import type { Place } from './place.ts';
import type { RecusalGround, Vote } from './events.ts';

/** What can be asked of a precinct commission. */
export type CommissionCommand =
  | { readonly type: 'openSitting'; readonly sitting: string }
  | {
      readonly type: 'recuseMember';
      readonly member: string;
      readonly ground: RecusalGround;
      /** Who of the order's substitutes sits instead; none where it is absent. */
      readonly substitute?: string;
    }
  | {
      readonly type: 'castVote';
      readonly member: string;
      readonly vote: Vote;
      readonly dissent?: string;
      readonly hash: string;
      readonly signature: string;
      readonly publicKey: string;
      readonly place?: Place;
    }
  | { readonly type: 'closeSitting' }
  | { readonly type: 'adjournSitting'; readonly reason: string };
