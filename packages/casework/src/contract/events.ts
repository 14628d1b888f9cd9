import type { Course } from './measure-needs.ts';
import type { ForbiddenUse, LumpSumUse, MeasureKind, Sphere } from './measures.ts';

/** One measure of the plan: who, what, where, from when to when. Days are ISO. */
export interface PlannedMeasure {
  /** Unique in the contract, also over its versions: obligations are known by it. */
  readonly id: string;
  readonly kind: MeasureKind;
  /** Id of the member in the family file. */
  readonly member: string;
  /** Who gives it: the college, the employer, the clinic. */
  readonly provider: string;
  readonly from: string;
  readonly to: string;
  /** Which course, where the kind of measure has several. */
  readonly course?: Course;
  /** Day the member finished studying, where the measure is for graduates. */
  readonly graduatedOn?: string;
  /** Day from which the pregnancy is counted, where the measure has to be done by a week of it. */
  readonly pregnantSince?: string;
}

/** How the family is accompanied in one sphere: what for, by which officer, looked at again when. */
export interface Accompaniment {
  readonly sphere: Sphere;
  readonly aim: string;
  /** Account of the officer. */
  readonly by: string;
  readonly reviewOn: string;
}

/** A child goes to school; confirmed at each of the days. */
export interface Schooling {
  readonly id: string;
  readonly member: string;
  readonly school: string;
  readonly confirmOn: readonly string[];
}

/** What a part of the lump sum is for, tenge, and until when the family shows how it was spent. */
export interface PlannedSpending {
  readonly id: string;
  /** A forbidden one never gets into a contract: it is written here to be refused by its name. */
  readonly use: LumpSumUse | ForbiddenUse;
  readonly what: string;
  readonly amount: number;
  readonly proofBy: string;
}

/** The individual plan: a part of the contract. */
export interface IndividualPlan {
  /** Where the family wants to be when the contract ends, in its own words. */
  readonly aim: string;
  readonly measures: readonly PlannedMeasure[];
  readonly accompaniment: readonly Accompaniment[];
  readonly schooling: readonly Schooling[];
  /** Days on which family and consultant look at the plan together. */
  readonly reviews: readonly string[];
}

/** What the parties agree on. */
export interface ContractTerms {
  readonly from: string;
  readonly to: string;
  readonly plan: IndividualPlan;
  /** Aid for three months at once, asked for by the family; null where it is paid monthly. */
  readonly lumpSum: { readonly months: number; readonly spending: readonly PlannedSpending[] } | null;
}

/** Somebody who signs: a member by id in the family file, or the centre. */
export type Party = 'centre' | `member:${string}`;

/** Why a contract is made longer: what has not been finished. */
export const EXTENSION_GROUNDS = ['training', 'youthPractice', 'socialJob', 'adaptation'] as const;
export type ExtensionGround = (typeof EXTENSION_GROUNDS)[number];

/** What can happen to the social contract. */
export type ContractEvent =
  | {
      /** A version: the first one, or a changed one, which counts once everybody has signed it. */
      readonly type: 'contractDrawnUp';
      readonly version: number;
      readonly terms: ContractTerms;
      readonly parties: readonly Party[];
      /** Why it is changed; absent in the first version. */
      readonly reason?: string;
    }
  | {
      readonly type: 'contractSigned';
      readonly version: number;
      readonly party: Party;
      /** Hash of the text of the version (`contractText`). */
      readonly hash: string;
      /** A signature with one's own key, or the hash of the scanned page. */
      readonly by:
        | { readonly way: 'electronic'; readonly signature: string; readonly publicKey: string }
        | { readonly way: 'paper'; readonly document: string };
    }
  /** The last party has signed: from now on the version holds. */
  | { readonly type: 'contractConcluded'; readonly version: number; readonly hash: string }
  | {
      readonly type: 'extensionProposed';
      readonly to: string;
      readonly ground: ExtensionGround;
      /** Id of the recommendation that speaks for it. */
      readonly recommendation: string;
    }
  | { readonly type: 'extensionGivenBack'; readonly reason: string }
  | {
      readonly type: 'contractExtended';
      /** First and last day of what is added. */
      readonly from: string;
      readonly to: string;
      readonly ground: ExtensionGround;
      readonly recommendation: string;
      readonly proposedBy: string;
    };
