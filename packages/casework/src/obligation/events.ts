/** How an obligation came out when it was checked. */
export const OBLIGATION_OUTCOMES = ['done', 'late', 'goodCause', 'missed'] as const;
export type ObligationOutcome = (typeof OBLIGATION_OUTCOMES)[number];

/** What can happen to an obligation of the contract; which there are follows from the plan. */
export type ObligationEvent =
  | {
      /** The family says it has done it. */
      readonly type: 'obligationReported';
      readonly obligation: string;
      /** In the family's own words, or what an officer was told. */
      readonly words: string;
      /** Hashes of files kept with the case. */
      readonly documents: readonly string[];
    }
  | {
      readonly type: 'obligationChecked';
      readonly obligation: string;
      readonly outcome: ObligationOutcome;
      readonly reason: string;
      /** Day on which it was done, where it was. */
      readonly fulfilledOn?: string;
      readonly documents: readonly string[];
    }
  /** The family was reminded before the day; by the program. */
  | { readonly type: 'obligationReminded'; readonly obligation: string; readonly due: string };
