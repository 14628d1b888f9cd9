import type { FamilyFile, FamilyMember } from '@tirek/family';
import type { Fact } from '../evidence/fact.ts';
import type { Register } from '../evidence/registers.ts';
import type { VisitAct } from '../visit/events.ts';
import type { FamilyGroup, Signal } from './signal.ts';

/** What a register says of a fact, last. */
export interface ToldFact {
  readonly register: Register;
  readonly fact: Fact;
  readonly member: string | null;
  readonly value: unknown;
}

/** Contributions an employer paid for somebody lately. Tenge a month; `month` is `2026-10`. */
export interface Contribution {
  readonly member: string;
  readonly month: string;
  readonly wage: number;
  /** What half of the employer's people get at most, and how many they are. */
  readonly median: number;
  readonly workers: number;
}

/** What of the commission's work in the case deserves a look: the kinds of `commission/alerts.ts`. */
export type SigningAlert = 'signedTogether' | 'voteFromOutside';

/** All that signs are read from: what was decided on, what others say, what lies around. */
export interface KnownCase {
  /** Day it is looked at, ISO. */
  readonly on: string;
  /** The facts the decision rests on. */
  readonly facts: FamilyFile;
  readonly told: readonly ToldFact[];
  readonly contributions: readonly Contribution[];
  readonly visit: VisitAct | null;
  /** Assisted families at the address, this one too; 0 where the address is protected or not known. */
  readonly familiesAtAddress: number;
  readonly signing: readonly SigningAlert[];
}

/** What the case itself and the registers' word on it tell. */
export type OwnFacts = Omit<KnownCase, 'familiesAtAddress' | 'signing'>;

/** One sign's reading of a case: itself, or nothing. */
export type ReadSignal<Known = OwnFacts> = (known: Known) => Signal | undefined;

const MONTHS_A_YEAR = 12;
/** Whole months from one month to another, `2026-08` to `2026-10` are 2. */
export function monthsBetween(from: string, to: string): number {
  const count = (month: string): number => Number(month.slice(0, 4)) * MONTHS_A_YEAR + Number(month.slice(5, 7));
  return count(to) - count(from);
}

const ageOn = ({ birthDate }: FamilyMember, on: string): number | undefined =>
  birthDate === undefined
    ? undefined
    : Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (on.slice(5) < birthDate.slice(5) ? 1 : 0);

const GROWN_UP = 18;
const ELDERLY = 63;
const LARGE = 4;

/** The groups a family belongs to on a day. */
export function groupsOf({ members, settlement }: FamilyFile, on: string): FamilyGroup[] {
  const minors = members.filter((one) => (ageOn(one, on) ?? GROWN_UP) < GROWN_UP).length;
  const alone = !members.some(({ relation }) => relation === 'spouse');
  const disabled = members.some(({ disability = 'none' }) => disability !== 'none');
  const elderly = members.some((one) => (ageOn(one, on) ?? 0) >= ELDERLY);
  return [
    ...(alone && minors > 0 ? (['loneParent'] as const) : []),
    ...(minors >= LARGE ? (['largeFamily'] as const) : []),
    ...(disabled ? (['disabledMember'] as const) : []),
    ...(elderly ? (['elderlyMember'] as const) : []),
    ...(settlement === undefined ? [] : [settlement]),
  ];
}
