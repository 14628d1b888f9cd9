import type { Assessment, FamilyFile } from '@tirek/family';
import type { ProgrammeId } from '@tirek/law';
import type { Fact } from '../evidence/fact.ts';

/** What a determination says in short. Tenge a month. */
export interface Outline {
  readonly answer: Assessment['answer'];
  readonly kind: Assessment['kind'];
  readonly total: number;
  readonly edition: string;
}

/** The facts as seen, the day and the whole answer with its trace: enough to reckon it again years later. */
export interface Determination {
  readonly on: string;
  /** The day whose law was applied: the day of application, also for later corrections. */
  readonly lawDay: string;
  /** Absent: targeted assistance, as in all that was determined before other programmes could be asked for. */
  readonly programme?: ProgrammeId;
  readonly facts: FamilyFile;
  readonly assessment: Assessment;
}

/** What is proposed and decided. */
export interface Resolution {
  readonly outcome: 'grant' | 'refuse';
  readonly kind: Assessment['kind'];
  /** Tenge a month, and of it the supplement for children. */
  readonly amount: number;
  readonly childSupplement: number;
  /** First and last day of the award; null for a refusal. */
  readonly period: readonly [from: string, to: string] | null;
  readonly edition: string;
  /** Absent: targeted assistance. */
  readonly programme?: ProgrammeId;
  /** Codes with their articles; the words are with the law. */
  readonly reasons: readonly { readonly code: string; readonly cites: readonly string[]; readonly member?: string }[];
  /** What would change a refusal. */
  readonly wouldChange: readonly Change[];
  /** Where the right to object and to have a person look at it again is written. */
  readonly objection: { readonly cites: readonly string[]; readonly humanReview: boolean };
}

/** What would have to be otherwise. `income.atMost`: an income of the quarter of at most so many tenge. */
export type Change =
  | { readonly code: 'income.atMost'; readonly quarterly: number; readonly now: number }
  | { readonly code: 'notAnymore'; readonly reason: string };

/** Why a family is reckoned again: a figure, the law, or the facts changed. */
export const RECOMPUTE_CAUSES = ['figure', 'edition', 'facts'] as const;
export type RecomputeCause = (typeof RECOMPUTE_CAUSES)[number];

/** What can happen from the determination on. */
export type DecisionEvent =
  | { readonly type: 'determined'; readonly determination: Determination }
  | {
      /** The same family reckoned again after a figure or the law changed; a proposal made on the old answer lapses. */
      readonly type: 'recomputed';
      readonly cause: RecomputeCause;
      readonly before: Outline;
      readonly after: Outline;
      /** Tenge a month. */
      readonly difference: number;
    }
  | { readonly type: 'decisionProposed'; readonly resolution: Resolution; readonly determination: number }
  | { readonly type: 'proposalGivenBack'; readonly reason: string }
  | {
      readonly type: 'decisionMade';
      readonly resolution: Resolution;
      readonly determination: number;
      readonly proposedBy: string;
    }
  | {
      readonly type: 'factCorrected';
      readonly fact: Fact;
      readonly member: string | null;
      readonly value: unknown;
      /** First day it is true for. */
      readonly from: string;
      readonly reason: string;
    };
