import { contractTold } from './contract-told.ts';
import { sanctionTold } from './sanction-told.ts';
import { objectionTold } from './objection-told.ts';
import { changeTold } from './change-told.ts';
import { paymentTold } from './payment-told.ts';
import { recoveryTold } from './recovery-told.ts';
import { exitTold } from './exit-told.ts';
import type { CaseEvent } from '@tirek/casework';
import { applicationTold, evidenceTold } from './application-told.ts';
import { commissionTold, recommendationTold, visitTold } from './commission-told.ts';
import { decisionTold } from './decision-told.ts';
import type { Line, Tellers, Telling } from './told.ts';

/** Everything that can happen in a case, in words. An event that has none does not compile. */
const TOLD: Tellers<CaseEvent['type']> = {
  ...applicationTold,
  ...evidenceTold,
  ...visitTold,
  ...commissionTold,
  ...recommendationTold,
  ...decisionTold,
  ...contractTold,
  ...sanctionTold,
  ...objectionTold,
  ...changeTold,
  ...paymentTold,
  ...recoveryTold,
  ...exitTold,
};

/** What an event says, line by line. */
export function linesOf<T extends CaseEvent['type']>(
  event: Extract<CaseEvent, { type: T }>,
  telling: Telling,
): readonly Line[] {
  const tell = TOLD[event.type as T];
  return tell(event, telling).filter(([, text]) => text !== '');
}

/** Whether a name is that of an event this page has words for: an older page may meet a newer server. */
export const isEventType = (type: string): type is CaseEvent['type'] => Object.hasOwn(TOLD, type);

const SUBJECTS: readonly Line[0][] = [
  'told.source',
  'told.fact',
  'told.document',
  'told.conclusion',
  'told.answer',
  'told.amount',
];

/** The subject of an event in a few words, for the line one sees without opening it. */
export const shortly = (lines: readonly Line[]): string =>
  lines
    .filter(([label]) => SUBJECTS.includes(label))
    .map(([, text]) => text)
    .join(' · ');

/** Whether an event says more than its subject. */
export const saysMore = (lines: readonly Line[]): boolean => lines.some(([label]) => !SUBJECTS.includes(label));
