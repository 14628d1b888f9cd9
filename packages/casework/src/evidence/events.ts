import type { Fact } from './fact.ts';
import type { Register } from './registers.ts';

/** Who tells a fact: the family itself, a register, a document shown, the visit to the home, our own earlier cases. */
export const CLAIM_SOURCES = ['statement', 'register', 'document', 'visit', 'ownRecords'] as const;
export type ClaimSource = (typeof CLAIM_SOURCES)[number];

/** One fact as one source tells it, for which days, and when it was fetched. Frozen in the case. */
export interface Claim {
  readonly source: Exclude<ClaimSource, 'statement'>;
  /** Where the source is a register. */
  readonly register?: Register;
  /** Number of the earlier case, where the source is our own records. */
  readonly ownCase?: string;
  readonly fact: Fact;
  /** Id of the member; null for a fact of the whole family. */
  readonly member: string | null;
  readonly value: unknown;
  /** ISO days it holds for; open where absent. */
  readonly from?: string;
  readonly to?: string;
  /** ISO instant. */
  readonly fetchedAt: string;
}

/**
 * Why the machine must stop and a person must look: two sources disagree, an answer is out of date or missing, the visit
 * saw something else, or somebody lives there who was not named.
 */
export const DOUBT_KINDS = ['conflict', 'stale', 'missing', 'visitDifference', 'hiddenResident'] as const;
export type DoubtKind = (typeof DOUBT_KINDS)[number];

/** A doubt: the fact, and what each source says of it (`statement`, `register:incomes`, `visit`, `document`). */
export interface Doubt {
  readonly id: string;
  readonly kind: DoubtKind;
  /** Null where a register is missing as a whole, or for the member. */
  readonly fact: Fact | null;
  readonly member: string | null;
  readonly register?: Register;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What can happen to the evidence of a case. */
export type EvidenceEvent =
  | ({ readonly type: 'evidenceReceived' } & Claim)
  | { readonly type: 'registerAnswered'; readonly register: Register; readonly fetchedAt: string }
  | { readonly type: 'registerFailed'; readonly register: Register; readonly retryAt: string }
  | { readonly type: 'registerGivenUp'; readonly register: Register }
  | { readonly type: 'doubtRaised'; readonly doubt: Doubt }
  | {
      readonly type: 'doubtSettled';
      readonly doubt: string;
      readonly reason: string;
      /** The source believed, or null where the officer states the value. */
      readonly source: string | null;
      readonly value: unknown;
    };
