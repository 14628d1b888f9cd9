import type { CaseState } from '../case-state.ts';
import { isSuspended } from '../objection/suspension.ts';
import { countedBreaches } from './counted-breaches.ts';
import { standingSanctions } from './state.ts';

/** What article 128 bars a family for six months from, as the family file names it. */
export const BAR_FACTS = ['refusedMeasuresOn', 'contractBrokenOn', 'falseDataOn'] as const;
export type BarFact = (typeof BAR_FACTS)[number];

/** Something in a case that the law holds against a new application for six months: whose, what, since when (ISO). */
export interface Bar {
  readonly member: string;
  readonly fact: BarFact;
  readonly on: string;
}

/**
 * What a case says against a later application of its members: measures refused and false data, once confirmed after the
 * family was heard, and a contract that was ended by a sanction. What was taken back, or rests until an objection is answered,
 * says nothing.
 */
export function barsOf({ sanctions, objections, application }: CaseState): readonly Bar[] {
  const members = application?.family.members ?? [];
  // Whoever received under the contract; a child's school that was missed follows no child into another family.
  const recipient = (members.find(({ relation }) => relation === 'applicant') ?? members[0])?.id;
  const counted = countedBreaches(sanctions);
  const confirmed = counted.flatMap(({ kind, member, on }): Bar[] => {
    if (kind === 'refusedMeasures') return [{ member, fact: 'refusedMeasuresOn', on }];
    return kind === 'falseData' ? [{ member, fact: 'falseDataOn', on }] : [];
  });
  const broken = standingSanctions(sanctions).flatMap(({ id, kind, imposedOn }): Bar[] => {
    const rests = isSuspended(objections, { kind: 'sanction', sanction: id });
    return kind !== 'terminated' || rests || recipient === undefined
      ? []
      : [{ member: recipient, fact: 'contractBrokenOn', on: imposedOn }];
  });
  return [...confirmed, ...broken];
}
