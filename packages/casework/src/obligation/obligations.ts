import { day, isoDay, plusDays } from '@tirek/rules';
import type { CaseState } from '../case-state.ts';
import { needsOf } from '../contract/adaptation-needs.ts';
import { participantsOf } from '../contract/basis.ts';
import type { ContractTerms, PlannedMeasure, PlannedSpending } from '../contract/events.ts';
import type { EvidenceKind } from '../contract/measure-needs.ts';
import { isActive, type Sphere } from '../contract/measures.ts';
import { contractEnds, contractInForce } from '../contract/state.ts';

/**
 * What is to be done: a measure begun, gone on with to the end of the contract, or finished; a child's school confirmed;
 * the plan looked at together; the lump sum accounted for; the family accompanied.
 */
export const OBLIGATION_SUBJECTS = ['begin', 'goOn', 'finish', 'school', 'review', 'spending', 'accompany'] as const;
export type ObligationSubject = (typeof OBLIGATION_SUBJECTS)[number];

/** One thing that follows from the plan. Days are ISO. */
export interface Obligation {
  /** Made from the id of the plan's entry, so that it stays the same over versions. */
  readonly id: string;
  readonly subject: ObligationSubject;
  /** The officers' own obligations to the family never lead to a breach. */
  readonly whose: 'family' | 'centre';
  /** Id of the member; null: the whole family. */
  readonly member: string | null;
  readonly due: string;
  readonly evidence: readonly EvidenceKind[];
  readonly measure?: PlannedMeasure;
  readonly school?: string;
  readonly spending?: PlannedSpending;
  readonly sphere?: Sphere;
  readonly aim?: string;
  /** Account of the officer who accompanies. */
  readonly officer?: string;
}

/** A measure that begins is shown within so many days; what lasts no longer than that shows only its end. House rule. */
const DAYS_TO_SHOW_BEGINNING = 10;

/** A day so many days later. */
export const laterBy = (on: string, days: number): string => isoDay(plusDays(day(on), days));

function ofMeasure(measure: PlannedMeasure, ends: string): readonly Obligation[] {
  const { id, member, from, to, kind } = measure;
  const { begun, finished } = needsOf(kind);
  const shown = laterBy(from, DAYS_TO_SHOW_BEGINNING);
  const base = { whose: 'family', member, measure } as const;
  const begin: readonly Obligation[] =
    begun && shown < to ? [{ ...base, id: `${id}:begin`, subject: 'begin', due: shown, evidence: begun }] : [];
  const end: Obligation =
    to <= ends
      ? { ...base, id: `${id}:finish`, subject: 'finish', due: to, evidence: finished }
      : { ...base, id: `${id}:goOn:${ends}`, subject: 'goOn', due: ends, evidence: begun ?? finished };
  return [...begin, end];
}

function ofPlan({ plan, lumpSum }: ContractTerms, ends: string): readonly Obligation[] {
  return [
    ...plan.measures.flatMap((measure) => ofMeasure(measure, ends)),
    ...plan.schooling.flatMap(({ id, member, school, confirmOn }) =>
      confirmOn.map((due): Obligation => ({
        id: `${id}:${due}`,
        subject: 'school',
        whose: 'family',
        member,
        due,
        evidence: ['schoolNote'],
        school,
      })),
    ),
    ...(lumpSum?.spending ?? []).map((spending): Obligation => ({
      id: `${spending.id}:proof`,
      subject: 'spending',
      whose: 'family',
      member: null,
      due: spending.proofBy,
      evidence: ['receipt', 'photo'],
      spending,
    })),
    ...plan.reviews.map((due): Obligation => ({
      id: `review:${due}`,
      subject: 'review',
      whose: 'family',
      member: null,
      due,
      evidence: [],
    })),
    ...plan.accompaniment.map(({ sphere, aim, by, reviewOn }): Obligation => ({
      id: `${sphere}:${reviewOn}`,
      subject: 'accompany',
      whose: 'centre',
      member: null,
      due: reviewOn,
      evidence: [],
      sphere,
      aim,
      officer: by,
    })),
  ];
}

/**
 * Every obligation of the contract in force, by due day: none that was due before all had signed, none after the contract or
 * the aid has ended, and no active measure of a member whom the law exempts by the latest determination.
 */
export function obligationsOf(state: CaseState): readonly Obligation[] {
  const held = contractInForce(state.contract);
  const ends = contractEnds(state.contract);
  if (!held || ends === undefined) return [];
  const exempt = new Set(participantsOf(state).flatMap(({ member, exempt: is }) => (is === true ? [member] : [])));
  const isBound = ({ measure }: Obligation): boolean =>
    measure === undefined || !isActive(measure.kind) || !exempt.has(measure.member);
  const ended = state.changes.ended?.from;
  const since = state.contract.versions.find(({ concludedOn }) => concludedOn !== null)?.concludedOn ?? ends;
  return ofPlan(held.terms, ends)
    .filter(isBound)
    .filter(({ due }) => since <= due && due <= ends && (ended === undefined || due < ended))
    .toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}
