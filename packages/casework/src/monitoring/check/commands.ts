import type { FoundKind } from '../signal.ts';
import type { CheckEffect, CheckOrigin, CheckOutcome, DeclineGround, WrongEntry } from './events.ts';

/** What can be asked of a check. */
export type CheckCommand =
  | ({ readonly type: 'openCheck' } & CheckOrigin)
  | { readonly type: 'assignCheck'; readonly officer: string; readonly visitBy: string }
  | { readonly type: 'declineCheck'; readonly ground: DeclineGround; readonly reason: string }
  | {
      readonly type: 'recordCheckVisit';
      readonly startedAt: string;
      readonly endedAt: string;
      readonly met: readonly string[];
      readonly seen: string;
      /** The visitor's own word that nobody of the family is kin or a neighbour. */
      readonly stranger: boolean;
    }
  | {
      readonly type: 'recordFinding';
      readonly outcome: CheckOutcome;
      readonly found: readonly FoundKind[];
      readonly text: string;
      readonly wrongEntry: WrongEntry | null;
    }
  | { readonly type: 'recordCheckEffect'; readonly effect: CheckEffect; readonly text: string }
  | { readonly type: 'recordRegisterMended'; readonly text: string }
  | { readonly type: 'closeCheck' };
