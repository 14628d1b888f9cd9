import type { CaseState } from '../case-state.ts';
import { laterBy, type Obligation, obligationsOf } from './obligations.ts';
import type { ObligationRecord } from './state.ts';

/** How an obligation stands on a day. What was checked stands as it was found, until the family reports once more. */
export const OBLIGATION_STATUSES = [
  'upcoming',
  'dueSoon',
  'reported',
  'overdue',
  'done',
  'late',
  'goodCause',
  'missed',
] as const;
export type ObligationStatus = (typeof OBLIGATION_STATUSES)[number];

/** So many days before the day the family is reminded. House rule, not law. */
export const DAYS_BEFORE_REMINDING = 7;

/** Which report, if any, nobody has checked yet. */
export function uncheckedReport(
  record: ObligationRecord | undefined,
): ObligationRecord['reported'][number] | undefined {
  return record?.reported.slice(record.checked?.reports ?? 0).at(-1);
}

/** How an obligation stands as of a day. */
export function statusOf({ due }: Obligation, record: ObligationRecord | undefined, on: string): ObligationStatus {
  if (uncheckedReport(record)) return 'reported';
  if (record?.checked) return record.checked.outcome;
  if (on > due) return 'overdue';
  return laterBy(on, DAYS_BEFORE_REMINDING) >= due ? 'dueSoon' : 'upcoming';
}

/** An obligation with what was said and found about it, and how it stands. */
export interface StandingObligation extends Obligation {
  readonly record: ObligationRecord | null;
  readonly status: ObligationStatus;
}

/** Every obligation of the contract in force as of a day, by due day. */
export const obligationsAsOf = (state: CaseState, on: string): readonly StandingObligation[] =>
  obligationsOf(state).map((obligation) => {
    const record = state.obligations.find((one) => one.obligation === obligation.id);
    return { ...obligation, record: record ?? null, status: statusOf(obligation, record, on) };
  });
