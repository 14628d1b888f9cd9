import type { Objectionable, ObjectionOutcome, ObjectionWay } from './events.ts';

/** What can be asked of an objection. What it suspends and who decides it, nobody chooses. */
export type ObjectionCommand =
  | {
      readonly type: 'fileObjection';
      /** Made outside: lists and letters know the objection by it. */
      readonly id: string;
      readonly against: Objectionable;
      readonly way: ObjectionWay;
      readonly text: string;
      readonly documents: readonly string[];
    }
  | {
      readonly type: 'decideObjection';
      readonly objection: string;
      readonly outcome: Exclude<ObjectionOutcome, 'withdrawn'>;
      readonly reason: string;
      readonly cites: readonly string[];
      /** Ids of the rules that were applied wrongly. */
      readonly rules: readonly string[];
    }
  | { readonly type: 'withdrawObjection'; readonly objection: string; readonly reason: string };
