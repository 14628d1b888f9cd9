/** Why too much was paid: it decides what may be asked back and how. */
export const DEBT_CAUSES = ['agencyError', 'goodFaith', 'concealment'] as const;
export type DebtCause = (typeof DEBT_CAUSES)[number];

/** How a debt comes back. */
export const REPAYMENT_WAYS = ['voluntary', 'withholding', 'court'] as const;
export type RepaymentWay = (typeof REPAYMENT_WAYS)[number];

/** Money is whole tiyn; a month is `2018-07`. */
export interface OverpaidMonth {
  readonly month: string;
  readonly paid: number;
  readonly due: number;
}

/** One part of a debt and the month or day it is due. */
export interface Instalment {
  /** ISO day. */
  readonly due: string;
  readonly amount: number;
}

/** What can happen to money paid without right. Amounts are whole tiyn. */
export type RecoveryEvent =
  | {
      readonly type: 'debtProposed';
      readonly debt: string;
      readonly cause: DebtCause;
      readonly months: readonly OverpaidMonth[];
      readonly amount: number;
      readonly cites: readonly string[];
      readonly reason: string;
      /** Last day for an answer of the family. */
      readonly answerBy: string;
    }
  | {
      readonly type: 'debtAnswered';
      readonly debt: string;
      readonly text: string;
      readonly documents: readonly string[];
    }
  /** The family says it cannot pay so; what it can pay a month, whole tiyn, where it says so. */
  | {
      readonly type: 'hardshipAsked';
      readonly debt: string;
      readonly text: string;
      readonly documents: readonly string[];
      readonly canPay: number | null;
    }
  | { readonly type: 'hardshipRefused'; readonly debt: string; readonly reason: string }
  | { readonly type: 'debtDropped'; readonly debt: string; readonly reason: string }
  /** Decided by another officer than the one who proposed it: from now on it is owed. */
  | { readonly type: 'debtEstablished'; readonly debt: string; readonly amount: number; readonly proposedBy: string }
  | {
      readonly type: 'repaymentPlanned';
      readonly debt: string;
      readonly way: RepaymentWay;
      readonly instalments: readonly Instalment[];
    }
  | {
      readonly type: 'debtRepaid';
      readonly debt: string;
      readonly amount: number;
      readonly way: RepaymentWay;
      /** What it is known by at the bank or in the register: the same one counts once. */
      readonly reference: string;
      readonly on: string;
      /** Where it was withheld: the month of the payment it was kept from. */
      readonly month?: string;
      /** Where the bank told of it: the file and the number of the line, which counts once. */
      readonly line?: string;
    }
  | { readonly type: 'courtAsked'; readonly debt: string; readonly claim: string }
  | { readonly type: 'courtRuled'; readonly debt: string; readonly amount: number; readonly ruling: string }
  | { readonly type: 'hardshipGranted'; readonly debt: string; readonly until: string; readonly reason: string }
  | { readonly type: 'writeOffProposed'; readonly debt: string; readonly amount: number; readonly reason: string }
  | { readonly type: 'writeOffGivenBack'; readonly debt: string; readonly reason: string }
  | {
      readonly type: 'debtWrittenOff';
      readonly debt: string;
      readonly amount: number;
      readonly reason: string;
      readonly proposedBy: string;
    }
  /** More is due for its months than when it was decided: the amount and the months as they are asked back from now on. */
  | {
      readonly type: 'debtReduced';
      readonly debt: string;
      readonly cause: 'dueRaised';
      readonly amount: number;
      readonly months: readonly OverpaidMonth[];
      readonly cites: readonly string[];
    }
  /** An instalment has not come: the family is told how it can go on, once for each day on which one was due. */
  | { readonly type: 'instalmentReminded'; readonly debt: string; readonly due: string; readonly amount: number }
  | { readonly type: 'debtCancelled'; readonly debt: string; readonly cause: 'objection'; readonly reason: string }
  /** What was repaid of a debt that no longer stands goes back to the family. */
  | {
      readonly type: 'repaymentReturned';
      readonly debt: string;
      readonly amount: number;
      readonly reference: string;
      readonly on: string;
    };
