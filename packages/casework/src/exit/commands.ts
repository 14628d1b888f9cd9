import type { ExitReason, FollowUpFinding, FollowUpMonths, ReviewResult } from './events.ts';

/** What can be asked where a family leaves. */
export type ExitCommand =
  | {
      readonly type: 'reviewContract';
      readonly result: ReviewResult;
      readonly text: string;
      readonly incomeNow: number | null;
    }
  | { readonly type: 'recordExit'; readonly reason: ExitReason; readonly text: string }
  | {
      readonly type: 'recordFollowUp';
      readonly after: FollowUpMonths;
      /** Whether the family has returned is not said, it is found. */
      readonly finding: Exclude<FollowUpFinding, 'returned'>;
      readonly text: string;
    };
