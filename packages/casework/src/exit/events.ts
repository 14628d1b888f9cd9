/** Why a case is closed: why the family leaves assistance, or that it goes on with a new application (`continues`). */
export const EXIT_REASONS = [
  'foundWork',
  'ownBusiness',
  'incomeAboveLine',
  'compositionChanged',
  'otherBenefit',
  'termEnded',
  'continues',
  'terminated',
  'moved',
  'died',
  'ownWish',
] as const;
export type ExitReason = (typeof EXIT_REASONS)[number];

/** Months after the exit at which it is asked how the family is. */
export const FOLLOW_UPS = [3, 6, 12] as const;
export type FollowUpMonths = (typeof FOLLOW_UPS)[number];
export const FOLLOW_UP_FINDINGS = ['stands', 'struggles', 'returned', 'unreachable'] as const;
export type FollowUpFinding = (typeof FOLLOW_UP_FINDINGS)[number];

/** How much of the plan was reached. */
export const REVIEW_RESULTS = ['reached', 'partlyReached', 'notReached'] as const;
export type ReviewResult = (typeof REVIEW_RESULTS)[number];

/** What can happen where a family leaves. */
export type ExitEvent =
  | {
      readonly type: 'contractReviewed';
      readonly result: ReviewResult;
      readonly text: string;
      /** What the family earns a month now, tenge; null where it does not say. */
      readonly incomeNow: number | null;
    }
  | { readonly type: 'exitRecorded'; readonly reason: ExitReason; readonly text: string }
  | {
      readonly type: 'followUpRecorded';
      readonly after: FollowUpMonths;
      readonly finding: FollowUpFinding;
      readonly text: string;
    };
