import type { ChangedFact, ChangeKind, EndGround } from './events.ts';

/** What can be asked about a change of circumstances. Days are ISO. */
export type ChangeCommand =
  | {
      readonly type: 'reportChange';
      readonly id: string;
      readonly kind: ChangeKind;
      /** First day it is true for. */
      readonly from: string;
      readonly text: string;
      readonly facts: readonly ChangedFact[];
      readonly documents: readonly string[];
    }
  | {
      readonly type: 'settleChange';
      readonly id: string;
      readonly outcome: 'applied' | 'noEffect' | 'notConfirmed';
      readonly reason: string;
      /** The facts as the officer found them, where they are not as told. */
      readonly facts?: readonly ChangedFact[];
    }
  | {
      readonly type: 'proposeEnd';
      readonly ground: EndGround;
      /** Day on which it happened, or on which the family asked for it. */
      readonly happenedOn: string;
      readonly reason: string;
    }
  | { readonly type: 'approveEnd' }
  | { readonly type: 'giveBackEnd'; readonly reason: string };
