/** What a breach costs, by edition: half for a month for adults · only children and students are paid · it ends. */
export const SANCTION_KINDS = ['halved', 'childrenOnly', 'terminated'] as const;
export type SanctionKind = (typeof SANCTION_KINDS)[number];

/** What is said to have been broken: an obligation of the contract, or that what was stated is true. */
export const BREACH_KINDS = ['obligation', 'refusedMeasures', 'falseData'] as const;
export type BreachKind = (typeof BREACH_KINDS)[number];

/** A breach as it is put to the family, before anything follows from it. */
export interface AllegedBreach {
  readonly id: string;
  readonly kind: BreachKind;
  /** Id of the obligation; null where it is about something else. */
  readonly obligation: string | null;
  /** Whose it is, id in the family file. */
  readonly member: string;
  /** Day of the breach, ISO. */
  readonly on: string;
  readonly text: string;
}

/** A sanction: from its first to its last month, `2018-07`; `to` is null where it lasts. Tenge a month. */
export interface Sanction {
  readonly id: string;
  readonly breach: string;
  readonly kind: SanctionKind;
  readonly from: string;
  readonly to: string | null;
  readonly amountBefore: number;
  readonly amountAfter: number;
  readonly cites: readonly string[];
}

/** Why a sanction was taken back. */
export const LIFT_CAUSES = ['goodCause', 'objection', 'partly'] as const;
export type LiftCause = (typeof LIFT_CAUSES)[number];

/** What can happen from a breach on. */
export type SanctionEvent =
  | {
      readonly type: 'breachRaised';
      readonly breach: AllegedBreach;
      /** Until then the family is heard. */
      readonly answerBy: string;
    }
  | {
      readonly type: 'breachAnswered';
      readonly breach: string;
      readonly text: string;
      readonly documents: readonly string[];
    }
  | {
      readonly type: 'breachSettled';
      readonly breach: string;
      readonly outcome: 'confirmed' | 'goodCause' | 'dropped';
      readonly reason: string;
    }
  | { readonly type: 'sanctionProposed'; readonly sanction: Sanction }
  | { readonly type: 'sanctionGivenBack'; readonly sanction: string; readonly reason: string }
  | { readonly type: 'sanctionImposed'; readonly sanction: Sanction; readonly proposedBy: string }
  | {
      readonly type: 'sanctionLifted';
      readonly sanction: string;
      /** Good cause found later · an objection that was right · one that was right in part: the breach stays. */
      readonly cause: LiftCause;
      readonly reason: string;
    };
