import type { Dwelling, FamilyMember, Property } from '@tirek/family';
import type { IncomeKind } from '@tirek/law';
import type { Fact } from '../evidence/fact.ts';

/** Somebody found living there who is not in the application. */
export interface FoundResident {
  /** A name within the case for telling them apart: `found-1`. */
  readonly id: string;
  readonly relation: FamilyMember['relation'];
  readonly birthDate?: string;
  readonly sex?: 'female' | 'male';
}

/** The act of material condition: what the visit to the home saw. */
export interface VisitAct {
  /** ISO instants. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** Degrees. */
  readonly place: { readonly lat: number; readonly lon: number };
  /** Ids of the members found to live there. */
  readonly present: readonly string[];
  readonly unregistered: readonly FoundResident[];
  readonly dwellings?: readonly Dwelling[];
  readonly property?: readonly Property[];
  /** Signs of an income that was not stated (a stall, livestock, a car that is let). */
  readonly incomeSigns: readonly { readonly member: string; readonly kind: IncomeKind; readonly sign: string }[];
  /** Other facts seen. */
  readonly facts: readonly { readonly fact: Fact; readonly member: string | null; readonly value: unknown }[];
  readonly photos: readonly { readonly hash: string; readonly takenAt: string }[];
  /** The visitors' words on dwelling, furniture, heating. */
  readonly condition: string;
}

/** The order of a commission as it stood when the case needed it. */
export interface OrderSnapshot {
  readonly id: string;
  readonly number: string;
  readonly chair: string;
  readonly secretary: string;
  readonly members: readonly string[];
  readonly substitutes: readonly string[];
  readonly quorum: number;
}

/** What can happen between the handing over of the file and the act. */
export type VisitEvent =
  | { readonly type: 'fileReferred'; readonly order: OrderSnapshot }
  | {
      readonly type: 'visitAssigned';
      readonly assistant: string;
      readonly members: readonly string[];
      readonly on: string;
    }
  | { readonly type: 'visitRecorded'; readonly act: VisitAct }
  | { readonly type: 'visitRefused'; readonly reason: string }
  | { readonly type: 'anotherVisitOrdered'; readonly reason: string };
