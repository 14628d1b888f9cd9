import type { Register } from '../../evidence/registers.ts';
import type { FamilyGroup, FoundKind, Signal } from '../signal.ts';

/** How a case came to be checked and what was known of it then. It is told to whoever goes there only afterwards. */
export interface CheckOrigin {
  readonly id: string;
  readonly case: string;
  /** Path of the office of the case. */
  readonly office: string;
  /** `2026-Q4` */
  readonly quarter: string;
  /** Drawn by chance, whatever was known. */
  readonly control: boolean;
  /** Whether the reasons stay closed until the finding is recorded. */
  readonly sealed: boolean;
  readonly signals: readonly Signal[];
  readonly groups: readonly FamilyGroup[];
  /** What a month of the case costs, and what looking at it was expected to be worth; whole tiyn. */
  readonly monthly: number;
  readonly expected: number;
}

/** Why an officer gives a check back. */
export const DECLINE_GROUNDS = ['kin', 'neighbour', 'acquainted', 'other'] as const;
export type DeclineGround = (typeof DECLINE_GROUNDS)[number];

export const CHECK_OUTCOMES = ['confirmed', 'nothing', 'notPossible'] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

/** What follows a confirmed finding: facts are corrected, money is asked back, others are asked, or nothing more is needed. */
export const CHECK_EFFECTS = ['factsCorrected', 'debtAsked', 'referred', 'none'] as const;
export type CheckEffect = (typeof CHECK_EFFECTS)[number];

/** An entry of a register that was found to be wrong, and what would be right. */
export interface WrongEntry {
  readonly register: Register;
  readonly text: string;
}

/** What can happen to a check. Instants and days are ISO. */
export type CheckEvent =
  | ({ readonly type: 'checkOpened' } & CheckOrigin)
  | { readonly type: 'checkAssigned'; readonly officer: string; readonly visitBy: string }
  | { readonly type: 'checkDeclined'; readonly ground: DeclineGround; readonly reason: string }
  | {
      readonly type: 'checkVisited';
      readonly startedAt: string;
      readonly endedAt: string;
      /** Ids of members who were met. */
      readonly met: readonly string[];
      /** What was seen, in the visitor's words. */
      readonly seen: string;
    }
  | {
      readonly type: 'checkFound';
      readonly outcome: CheckOutcome;
      readonly found: readonly FoundKind[];
      readonly text: string;
      /** Version of the case when it was found: what it came to afterwards is measured against it. */
      readonly caseVersion: number;
      readonly wrongEntry: WrongEntry | null;
    }
  | { readonly type: 'checkEffect'; readonly effect: CheckEffect; readonly text: string }
  /** The owner of the register has answered the request to mend the entry. */
  | { readonly type: 'registerMended'; readonly text: string }
  | { readonly type: 'checkClosed' };
