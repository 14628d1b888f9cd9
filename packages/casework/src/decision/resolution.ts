import type { Assessment } from '@tirek/family';
import { day, isoDay, monthStart, plusDays, plusMonths, quarterOf } from '@tirek/rules';
import type { Change, Determination, Resolution } from './events.ts';

/**
 * Conditional assistance ran for the six months of the contract in the Orleu project and in the first new format; from 2020 on
 * a quarter for all. The old assistance and the child allowance knew no contract and ran for the quarter.
 */
const CONTRACT_TERM = { until: '2019-12-31', months: 6 } as const;

/** The days of an award: the quarter of application from the month of application on, or the contract's six months. */
export function awardPeriod({ kind }: Assessment, applicationDay: string): readonly [from: string, to: string] {
  const applied = day(applicationDay);
  const from = monthStart(applied);
  const byContract = kind === 'conditional' && applicationDay <= CONTRACT_TERM.until;
  const to = byContract ? plusDays(plusMonths(from, CONTRACT_TERM.months), -1) : quarterOf(applied).to;
  return [isoDay(from), isoDay(to)];
}

/** What would change a refusal: an income within the line, or that the other reason no longer holds. */
function wouldChange({ reasons, income, povertyLine, members }: Assessment): Change[] {
  return reasons.map(({ code }) => {
    const aboutIncome = code === 'income.aboveLine' || code === 'income.equalsLine';
    if (aboutIncome && income.total !== null && povertyLine.amount !== null && members !== null)
      // A little under the line there is a difference to pay; on it the law lets in, but nothing is due.
      return { code: 'income.atMost', quarterly: povertyLine.amount * members * 3, now: income.total };
    return { code: 'notAnymore', reason: code };
  });
}

/** Where the right to object was written, by day of application; the newest first. */
const OBJECTION_CITES = [
  { from: '2023-07-01', cites: ['socialCode/123/7'] },
  { from: '2021-07-01', cites: ['administrativeCode/91'] },
  { from: '2007-01-12', cites: ['appealsLaw/12'] },
] as const;

/** The articles a family may rest an objection on. Source: adilet.zan.kz, Z070000221_ and K2000000350. */
export const objectionCites = (applicationDay: string): readonly string[] =>
  OBJECTION_CITES.find(({ from }) => from <= applicationDay)?.cites ?? [];

/**
 * What follows from a determination; the officer adds nothing to it. Corrections hold from their own day on, and until the
 * day the award ends anyhow (`until`): a change makes it neither longer nor shorter.
 */
export function toResolution({ assessment, lawDay, on, programme }: Determination, until?: string): Resolution {
  const granted = assessment.answer === 'entitled';
  const [from, end] = awardPeriod(assessment, lawDay);
  const to = until ?? end;
  return {
    outcome: granted ? 'grant' : 'refuse',
    kind: assessment.kind,
    amount: assessment.amount.total,
    childSupplement: assessment.amount.childSupplement,
    period: granted ? [on > lawDay ? on : from, to] : null,
    edition: assessment.edition,
    ...(programme === undefined ? {} : { programme }),
    reasons: assessment.reasons.map(({ code, cites, member }) => ({
      code,
      cites,
      ...(member === undefined ? {} : { member }),
    })),
    wouldChange: granted ? [] : wouldChange(assessment),
    objection: { cites: objectionCites(lawDay), humanReview: true },
  };
}
