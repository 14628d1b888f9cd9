import type { Fact } from '../evidence/fact.ts';

/** What has changed in a family's life. */
export const CHANGE_KINDS = [
  'birth',
  'memberJoined',
  'memberLeft',
  'death',
  'income',
  'work',
  'study',
  'disability',
  'property',
  'address',
  'move',
  'other',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One fact that is otherwise since the change, as the family file says it. */
export interface ChangedFact {
  readonly fact: Fact;
  readonly member: string | null;
  readonly value: unknown;
}

/** Why aid ends before its term. */
export const END_GROUNDS = ['applicantDied', 'moved', 'noMembersLeft', 'ownWish'] as const;
export type EndGround = (typeof END_GROUNDS)[number];

/** What can happen where a family's circumstances change. Days are ISO. */
export type ChangeEvent =
  | {
      readonly type: 'changeReported';
      readonly id: string;
      readonly kind: ChangeKind;
      /** First day it is true for. */
      readonly from: string;
      readonly text: string;
      readonly facts: readonly ChangedFact[];
      readonly documents: readonly string[];
      /** Last day in time to report it by the edition; null where no term is known. */
      readonly reportBy: string | null;
      readonly late: boolean;
    }
  | {
      /** Applied: the facts are corrected by events beside this one, and the case is determined again. */
      readonly type: 'changeSettled';
      readonly id: string;
      readonly outcome: 'applied' | 'noEffect' | 'notConfirmed';
      readonly reason: string;
      /** First day the corrected facts are reckoned from; null where nothing is. */
      readonly from: string | null;
    }
  | {
      readonly type: 'aidEnded';
      readonly ground: EndGround;
      /** First day for which nothing is due. */
      readonly from: string;
      readonly cites: readonly string[];
      readonly proposedBy: string;
    }
  | { readonly type: 'endProposed'; readonly ground: EndGround; readonly from: string; readonly reason: string }
  | { readonly type: 'endGivenBack'; readonly reason: string };
