import type { ContractSource } from './contract-sources.ts';
import type { MeasureKind } from './measures.ts';

/** A paper or a picture that shows that something was done. */
export const EVIDENCE_KINDS = [
  'enrolmentOrder',
  'certificate',
  'workContract',
  'employerNote',
  'businessRegistration',
  'relocationDecision',
  'newAddress',
  'clinicNote',
  'aidDecision',
  'schoolNote',
  'receipt',
  'photo',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Courses that last differently and are one kind of measure. */
export const COURSES = [
  'shortCourse',
  'businessBasics',
  'technicalEducation',
  'bastauBusiness',
  'ownBusiness',
] as const;
export type Course = (typeof COURSES)[number];

/** A length in whole calendar days or months; the last day counts. */
export interface Length {
  readonly count: number;
  readonly unit: 'day' | 'month';
}

/** Who can take part, besides whom the law exempts. Ages in whole years on the first day. */
export interface Participants {
  readonly oldest?: number;
  readonly youngest?: number;
  readonly sex?: 'female';
  /** `disabled`: of any group; `student`: in study of any form. */
  readonly is?: 'disabled' | 'student';
  /** Finished studying at most so many years before the first day. */
  readonly graduatedWithin?: number;
}

/** What a measure asks for, as far as the sources say it. */
export interface MeasureNeeds {
  readonly kind: MeasureKind;
  readonly participants: Participants;
  /** Each way it can be given, with how long it lasts; one without a name where there is only one. */
  readonly ways: readonly { readonly course?: Course; readonly least?: Length; readonly most?: Length }[];
  /** Who usually gives it: for the hint beside the field. */
  readonly provider:
    | 'college'
    | 'employer'
    | 'entrepreneurshipCentre'
    | 'careerCentre'
    | 'akimat'
    | 'clinic'
    | 'school';
  /** Before the end of which week of pregnancy it must be done. */
  readonly beforeWeek?: number;
  /** What shows that it began; absent where only the end is shown. */
  readonly begun?: readonly EvidenceKind[];
  /** What shows that it was finished. */
  readonly finished: readonly EvidenceKind[];
  readonly source: ContractSource;
}
