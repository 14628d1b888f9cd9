import type { ExitEvent, ExitReason, FollowUpFinding, FollowUpMonths, ReviewResult } from './events.ts';

/** The review of the contract, the exit, and how the family was after it. */
export interface ExitState {
  readonly review: {
    readonly result: ReviewResult;
    readonly text: string;
    readonly incomeNow: number | null;
    readonly on: string;
    readonly by: string;
  } | null;
  readonly exit: {
    readonly reason: ExitReason;
    readonly text: string;
    readonly on: string;
    readonly by: string;
  } | null;
  readonly followUps: readonly {
    readonly after: FollowUpMonths;
    readonly finding: FollowUpFinding;
    readonly text: string;
    readonly on: string;
    readonly by: string;
  }[];
}

/** The family has not left. */
export const noExit: ExitState = { review: null, exit: null, followUps: [] };

/** The exit after one more event. */
export function evolveExit(state: ExitState, event: ExitEvent, on: string, by: string): ExitState {
  switch (event.type) {
    case 'contractReviewed': {
      const { result, text, incomeNow } = event;
      return { ...state, review: { result, text, incomeNow, on, by } };
    }
    case 'exitRecorded':
      return { ...state, exit: { reason: event.reason, text: event.text, on, by } };
    case 'followUpRecorded': {
      const { after, finding, text } = event;
      return { ...state, followUps: [...state.followUps, { after, finding, text, on, by }] };
    }
  }
}
