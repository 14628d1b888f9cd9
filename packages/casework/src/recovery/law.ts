import { day, isoDay, plusMonths } from '@tirek/rules';
import type { DebtCause, RepaymentWay } from './events.ts';

interface Allowed {
  readonly ways: readonly RepaymentWay[];
  readonly cites: readonly string[];
  readonly source: string;
  readonly confidence: 'primary' | 'unverified';
}

const socialCode = { cites: ['socialCode/126/4'], source: '№ 224-VII, 20.04.2023, 126(4)' };

/**
 * How money paid without right may come back. The article knows three ways and no causes: returned voluntarily, by a court,
 * withheld from later payments. For an error of the office only the first is left, for the family did nothing wrong (doubt
 * `recoveryWays`).
 */
export const RECOVERY_WAYS: Readonly<Record<DebtCause, Allowed>> = {
  agencyError: { ...socialCode, ways: ['voluntary'], confidence: 'unverified' },
  goodFaith: { ...socialCode, ways: ['voluntary', 'withholding', 'court'], confidence: 'primary' },
  concealment: { ...socialCode, ways: ['voluntary', 'withholding', 'court'], confidence: 'primary' },
};

/**
 * The largest share of a month's payment that is withheld, in percent. No text names one; aid is what a family lives on, so
 * four fifths of it stay (doubt `withholdingLimit`).
 */
export const WITHHOLDING_LIMIT = {
  percent: 20,
  source: '—',
  confidence: 'unverified',
  checkedOn: '2026-11-25',
} as const;

/** How long back money is asked for, in years; the general term of limitation, taken for want of another (doubt `limitation`). */
export const LIMITATION = {
  years: 3,
  source: '№ 268-XIII, 27.12.1994, 178',
  confidence: 'unverified',
  checkedOn: '2026-11-25',
} as const;

/** The first month that may still be asked for on a day. */
export const firstMonthInTime = (on: string): string => isoDay(plusMonths(day(on), -12 * LIMITATION.years)).slice(0, 7);

/** Into how many parts a debt is divided at most. House rule. */
export const MOST_INSTALMENTS = 60;
