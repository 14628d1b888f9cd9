/** What a register told about a person, and when; `null` where it has no record or did not answer. */
export interface PersonTold {
  readonly alive: boolean | null;
  readonly inPrison: boolean | null;
  /** Whether another territory pays the same aid. */
  readonly paidElsewhere: boolean | null;
  /** ISO instant of the answer; null where nobody answered. */
  readonly toldAt: string | null;
}

/** One month in the payment. Whole tiyn. */
export interface PaidItem {
  readonly month: string;
  /** What the case says is due for it. */
  readonly entitled: number;
  /** Reckoned again from the facts by the law itself; null where it could not be. */
  readonly recomputed: number | null;
  /** Paid before, and in this payment. */
  readonly before: number;
  readonly amount: number;
  /** Sanctions that stand for the month, and those the amount was reckoned with. */
  readonly sanctionsStanding: number;
  readonly sanctionsApplied: number;
}

/** All that the gate looks at for one payment. */
export interface GateFacts {
  /** The day of the check. */
  readonly on: string;
  readonly decided: boolean;
  readonly decidedDay: string | null;
  /** Valid signatures for a positive conclusion, and how many make a quorum; null where nothing is kept. */
  readonly signedForNeed: number | null;
  readonly quorum: number | null;
  readonly applicant: PersonTold;
  readonly holder: PersonTold;
  readonly holderKind: 'member' | 'guardian' | null;
  readonly holderInFamily: boolean;
  readonly ibanValid: boolean;
  readonly items: readonly PaidItem[];
  /** Planned for the months of this payment and not yet kept back; and what is kept back. Whole tiyn. */
  readonly plannedWithholding: number;
  readonly withheld: number;
  readonly gross: number;
  readonly suspended: boolean;
}
