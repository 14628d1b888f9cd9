import type { Fact } from '../evidence/fact.ts';
import type { RecomputeCause } from './events.ts';

/** What can be asked from the determination on. */
export type DecisionCommand =
  | { readonly type: 'determine' }
  | { readonly type: 'recompute'; readonly cause: RecomputeCause }
  | { readonly type: 'propose' }
  | { readonly type: 'approve' }
  | { readonly type: 'giveBack'; readonly reason: string }
  | {
      readonly type: 'correctFact';
      readonly fact: Fact;
      readonly member: string | null;
      readonly value: unknown;
      readonly from: string;
      readonly reason: string;
    };
