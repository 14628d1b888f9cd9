import type { VisitAct } from '@tirek/casework';
import type { Dwelling, Property } from '@tirek/family';
import type { IncomeKind } from '@tirek/law';
import type { CaseView } from '@tirek/server/contract';
import type { DayFields } from '../../check/day-fields.ts';
import { toDayFields } from '../../check/day-fields.ts';

/* The act of a visit as it is being written on a phone: texts as typed, kept until the act is recorded. */

/** Whether something was looked at: not, found as declared, or otherwise. */
export type Looked = '' | 'asDeclared' | 'otherwise';

export interface FoundDraft {
  readonly relation: string;
  readonly birth: DayFields;
  readonly sex: '' | 'female' | 'male';
}
export interface DwellingDraft {
  readonly area: string;
  readonly owned: boolean;
  readonly emergency: boolean;
  /** What was declared beside these and is not looked at. */
  readonly disposedOn?: string;
}
export interface SignDraft {
  readonly member: string;
  readonly kind: IncomeKind | '';
  readonly sign: string;
}
/** Facts of a member that a visit can see, by a choice from a list. */
export const SEEN_FACTS = ['work', 'disability', 'study', 'longIllness', 'needsCare', 'caresFor'] as const;
export interface FactDraft {
  readonly member: string;
  readonly fact: (typeof SEEN_FACTS)[number] | '';
  readonly value: string;
}

export interface VisitDraft {
  readonly day: DayFields;
  /** `14:05`, by the clock of the device. */
  readonly start: string;
  readonly end: string;
  /** Degrees as typed or told by the device. */
  readonly lat: string;
  readonly lon: string;
  readonly present: readonly string[];
  readonly found: readonly FoundDraft[];
  readonly dwellingsLooked: Looked;
  readonly dwellings: readonly DwellingDraft[];
  readonly propertyLooked: Looked;
  readonly property: readonly Property[];
  readonly signs: readonly SignDraft[];
  readonly facts: readonly FactDraft[];
  readonly photos: VisitAct['photos'];
  readonly condition: string;
}

const toDwellingDraft = ({ totalArea, owned, emergency, disposedOn }: Dwelling): DwellingDraft => ({
  area: totalArea === undefined ? '' : String(totalArea),
  owned: owned ?? false,
  emergency: emergency ?? false,
  ...(disposedOn === undefined ? {} : { disposedOn }),
});

/** An act with nothing in it yet but the day, and lists that start from what was declared. */
export function newVisitDraft({ family }: Pick<CaseView, 'family'>, today: string): VisitDraft {
  return {
    day: toDayFields(today),
    start: '',
    end: '',
    lat: '',
    lon: '',
    present: [],
    found: [],
    dwellingsLooked: '',
    dwellings: (family.dwellings ?? []).map(toDwellingDraft),
    propertyLooked: '',
    property: family.property ?? [],
    signs: [],
    facts: [],
    photos: [],
    condition: '',
  };
}

interface Kept {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** One draft for each case and visitor on this device. */
const draftKey = (caseId: string, person: string): string => `tirek.visit.${caseId}.${person}`;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What was written before on this device, laid over an empty act; the empty act where nothing or nothing readable is kept. */
export function readKeptDraft(kept: Kept, caseId: string, person: string, empty: VisitDraft): VisitDraft {
  try {
    const written: unknown = JSON.parse(kept.getItem(draftKey(caseId, person)) ?? 'null');
    return isObject(written) ? { ...empty, ...written } : empty;
  } catch {
    return empty;
  }
}

/** Keeps the draft on the device; false where the device has no room or forbids it. */
export function keepDraft(kept: Kept, caseId: string, person: string, draft: VisitDraft): boolean {
  try {
    kept.setItem(draftKey(caseId, person), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Leaves nothing of the family on the device. */
export const forgetDraft = (kept: Kept, caseId: string, person: string): void =>
  kept.removeItem(draftKey(caseId, person));
