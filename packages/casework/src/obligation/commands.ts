/** What an officer found: the program says by the days whether it was done in time. */
export const CHECK_FINDINGS = ['fulfilled', 'goodCause', 'missed'] as const;
export type CheckFinding = (typeof CHECK_FINDINGS)[number];

/** What can be asked of an obligation. */
export type ObligationCommand =
  | {
      readonly type: 'reportObligation';
      readonly obligation: string;
      readonly words: string;
      /** Hashes of files kept with the case. */
      readonly documents: readonly string[];
    }
  | {
      readonly type: 'checkObligation';
      readonly obligation: string;
      readonly finding: CheckFinding;
      /** Day on which it was done, as the papers show; absent: the day of the report, or today. */
      readonly fulfilledOn?: string;
      readonly reason: string;
      readonly documents: readonly string[];
    }
  /** Reminds of everything that is due soon and nobody was reminded of; by the program. */
  | { readonly type: 'remindOfObligations' };
