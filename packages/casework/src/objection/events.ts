/** What somebody objects to: a decision by its place among those made (from 0), a sanction or a debt by id. */
export type Objectionable =
  | { readonly kind: 'decision'; readonly decision: number }
  | { readonly kind: 'sanction'; readonly sanction: string }
  | { readonly kind: 'debt'; readonly debt: string };

/** An objection as the law knows it, or only that a person looks at it again. */
export const OBJECTION_WAYS = ['objection', 'humanReview'] as const;
export type ObjectionWay = (typeof OBJECTION_WAYS)[number];

export const OBJECTION_OUTCOMES = ['upheld', 'partlyUpheld', 'rejected', 'withdrawn'] as const;
export type ObjectionOutcome = (typeof OBJECTION_OUTCOMES)[number];

/** What can happen to an objection. What follows for the thing objected to is told by its own events beside these. */
export type ObjectionEvent =
  | {
      readonly type: 'objectionFiled';
      readonly id: string;
      readonly against: Objectionable;
      readonly way: ObjectionWay;
      readonly text: string;
      readonly documents: readonly string[];
      /** Whether what is objected to rests until it is decided, and by which article. */
      readonly suspends: { readonly cites: readonly string[] } | null;
      /** Who decides: another officer, at this office. */
      readonly office: string;
    }
  | {
      readonly type: 'objectionDecided';
      readonly id: string;
      readonly outcome: ObjectionOutcome;
      readonly reason: string;
      readonly cites: readonly string[];
      /** Ids of the rules that were applied wrongly, for the statistics of reversals. */
      readonly rules: readonly string[];
    }
  /** The decision objected to no longer holds: the case is determined again. */
  | { readonly type: 'decisionSetAside'; readonly decision: number; readonly objection: string };
