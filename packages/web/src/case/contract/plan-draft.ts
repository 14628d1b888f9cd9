import type { ContractTerms, Course, ForbiddenUse, LumpSumUse, MeasureKind, Sphere } from '@tirek/casework';
import type { ContractRoom } from '@tirek/server/contract';
import { dayText } from './day-text.ts';

/* The plan as it is being written with the family: texts as typed, kept on the device until it is drawn up. */

export interface MeasureDraft {
  readonly id: string;
  readonly kind: MeasureKind | '';
  readonly member: string;
  readonly provider: string;
  readonly from: string;
  readonly to: string;
  readonly course: Course | '';
  readonly graduatedOn: string;
  readonly pregnantSince: string;
}
export interface SchoolDraft {
  readonly id: string;
  readonly member: string;
  readonly school: string;
  readonly confirmOn: readonly string[];
}
export interface SphereDraft {
  readonly sphere: Sphere | '';
  readonly aim: string;
  readonly by: string;
  readonly reviewOn: string;
}
export interface SpendingDraft {
  readonly id: string;
  readonly use: LumpSumUse | ForbiddenUse | '';
  readonly what: string;
  readonly amount: string;
  readonly proofBy: string;
}
export interface PlanDraft {
  readonly from: string;
  readonly to: string;
  readonly aim: string;
  readonly measures: readonly MeasureDraft[];
  readonly schooling: readonly SchoolDraft[];
  readonly accompaniment: readonly SphereDraft[];
  readonly reviews: readonly string[];
  readonly asksLumpSum: boolean;
  readonly spending: readonly SpendingDraft[];
  /** Why a contract that holds is changed. */
  readonly reason: string;
}

/** Ids are unique over the versions of a contract: obligations are known by them. */
const newId = (letter: 'm' | 's' | 'l'): string => `${letter}-${crypto.randomUUID().slice(0, 8)}`;

export const newMeasure = (member: string, from: string): MeasureDraft => ({
  id: newId('m'),
  kind: '',
  member,
  provider: '',
  from,
  to: '',
  course: '',
  graduatedOn: '',
  pregnantSince: '',
});
export const newSchool = (member: string): SchoolDraft => ({ id: newId('s'), member, school: '', confirmOn: [''] });
export const newSphere = (by: string): SphereDraft => ({ sphere: '', aim: '', by, reviewOn: '' });
export const newSpending = (): SpendingDraft => ({ id: newId('l'), use: '', what: '', amount: '', proofBy: '' });

/** A plan with a place for everybody the contract binds, from today to the end of the award. */
export function newPlan({ participants, period, latest }: ContractRoom, today: string): PlanDraft {
  const from = dayText(today > period[0] && today <= latest ? today : period[0]);
  const bound = participants.filter(({ ableBodied, exempt }) => ableBodied === true && exempt !== true);
  return {
    from,
    to: dayText(latest),
    aim: '',
    measures: bound.map(({ member }) => newMeasure(member, from)),
    schooling: [],
    accompaniment: [],
    reviews: [''],
    asksLumpSum: false,
    spending: [],
    reason: '',
  };
}

/** A contract that was drawn up, to be changed. */
export const toDraft = ({ from, to, plan, lumpSum }: ContractTerms): PlanDraft => ({
  from: dayText(from),
  to: dayText(to),
  aim: plan.aim,
  measures: plan.measures.map(({ from: begins, to: ends, course, graduatedOn, pregnantSince, ...rest }) => ({
    ...rest,
    course: course ?? '',
    from: dayText(begins),
    to: dayText(ends),
    graduatedOn: dayText(graduatedOn),
    pregnantSince: dayText(pregnantSince),
  })),
  schooling: plan.schooling.map((one) => ({ ...one, confirmOn: one.confirmOn.map(dayText) })),
  accompaniment: plan.accompaniment.map((one) => ({ ...one, reviewOn: dayText(one.reviewOn) })),
  reviews: plan.reviews.map(dayText),
  asksLumpSum: lumpSum !== null,
  spending: (lumpSum?.spending ?? []).map((one) => ({
    ...one,
    amount: String(one.amount),
    proofBy: dayText(one.proofBy),
  })),
  reason: '',
});

interface Kept {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}
const keyOf = (caseId: string, person: string): string => `tirek.plan.${caseId}.${person}`;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What was written before on this device, laid over a plan to begin with. */
export function readKeptPlan(kept: Kept, caseId: string, person: string, begin: PlanDraft): PlanDraft {
  try {
    const written: unknown = JSON.parse(kept.getItem(keyOf(caseId, person)) ?? 'null');
    return isObject(written) ? { ...begin, ...written } : begin;
  } catch {
    return begin;
  }
}

/** Whether a plan was being written on this device. */
export const hasKeptPlan = (kept: Kept, caseId: string, person: string): boolean =>
  kept.getItem(keyOf(caseId, person)) !== null;

/** Keeps the plan on the device; false where the device has no room or forbids it. */
export function keepPlan(kept: Kept, caseId: string, person: string, draft: PlanDraft): boolean {
  try {
    kept.setItem(keyOf(caseId, person), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Leaves nothing of the family on the device. */
export const forgetPlan = (kept: Kept, caseId: string, person: string): void => kept.removeItem(keyOf(caseId, person));
