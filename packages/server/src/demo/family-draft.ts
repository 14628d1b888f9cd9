import type { FamilyMember } from '@tirek/family';
import { type Day, isoDay } from '@tirek/rules';
import type { Chance } from './chance.ts';
import type { Household } from './names.ts';

/** A year in days, over the centuries. */
export const DAYS_A_YEAR = 365.25;

/** Where and when a family is, and what its numbers are made from. */
export interface Setting {
  readonly on: Day;
  readonly urban: boolean;
  /** Numbers that are somebody's already. */
  readonly taken: Set<string>;
}

/** A family while it is being made up. */
export interface Draft {
  readonly chance: Chance;
  readonly setting: Setting;
  readonly called: Household;
  readonly members: FamilyMember[];
}

/** Years lived, whole. */
export const ageOf = ({ birthDate = '' }: FamilyMember, on: Day): number =>
  Math.floor((Date.parse(isoDay(on)) - Date.parse(birthDate)) / 86_400_000 / DAYS_A_YEAR);
