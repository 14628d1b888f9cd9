import { dateOf, day, type Day, isoDay, monthStart, plusDays, plusMonths } from '@tirek/rules';
import type { CaseState } from '../case-state.ts';
import { contractInForce } from '../contract/state.ts';
import type { Made } from '../decision/state.ts';
import { assessFacts } from '../decision/assess-facts.ts';
import { type DayDue, dueOn, type Holding, holdingDecisions } from './due-on.ts';
import { shareOfMonth } from './share-of-month.ts';

/** Why a stretch of a month has its amount. */
export const PART_CODES = ['award', 'extension', 'sanction', 'suspended', 'ended'] as const;
export type PartCode = (typeof PART_CODES)[number];

/** Days of one month with one reason. Whole tiyn; days are ISO, both included. */
export interface EntitlementPart {
  readonly code: PartCode;
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly cites: readonly string[];
  /** Place of the decision among those made, from 0. */
  readonly decision: number;
  /** Id of the sanction that counts, or that rests because of an objection. */
  readonly sanction?: string;
  /** With a sanction that counts: how many breaches the law reckons with. */
  readonly breaches?: number;
}

/** What is due for one month. Whole tiyn; months are `2018-07`. */
export interface Entitlement {
  readonly month: string;
  readonly amount: number;
  /** The month in which it can be paid at the earliest: a lump sum pays three months in the first. */
  readonly payIn: string;
  /** ISO day of the decision that gives the month its amount. */
  readonly decidedOn: string;
  readonly parts: readonly EntitlementPart[];
}

const monthOfDay = (iso: string): string => iso.slice(0, 7);

const sameReason = (a: DayDue, b: DayDue): boolean =>
  a.code === b.code && a.tenge === b.tenge && a.decision === b.decision && a.sanction === b.sanction;

/** Stretches of days with one reason, in their order. */
function stretchesOf(state: CaseState, holding: readonly Holding[], first: Day): (DayDue & { from: Day; to: Day })[] {
  const stretches: (DayDue & { from: Day; to: Day })[] = [];
  const end = plusMonths(first, 1);
  for (let on = first; on < end; on = plusDays(on, 1)) {
    const due = dueOn(state, holding, isoDay(on));
    const last = stretches.at(-1);
    if (!due) continue;
    if (last && last.to === plusDays(on, -1) && sameReason(last, due)) last.to = on;
    else stretches.push({ ...due, from: on, to: on });
  }
  return stretches;
}

function withoutTenge(due: DayDue): Pick<EntitlementPart, 'code' | 'cites' | 'decision' | 'sanction' | 'breaches'> {
  const { code, cites, decision, sanction, breaches } = due;
  return {
    code,
    cites,
    decision,
    ...(sanction === undefined ? {} : { sanction }),
    ...(breaches === undefined ? {} : { breaches }),
  };
}

function dueForMonth(
  state: CaseState,
  holding: readonly Holding[],
  first: Day,
): Omit<Entitlement, 'payIn' | 'decidedOn'> | null {
  const stretches = stretchesOf(state, holding, first);
  if (stretches.every(({ code }) => code === 'ended')) return null;
  const days = dateOf(plusDays(plusMonths(first, 1), -1));
  const share = shareOfMonth(
    stretches.map(({ tenge, from, to }) => ({ tenge, days: to - from + 1 })),
    days,
  );
  const parts = stretches.map((stretch, i) => ({
    ...withoutTenge(stretch),
    from: isoDay(stretch.from),
    to: isoDay(stretch.to),
    amount: share.parts[i] ?? 0,
  }));
  return { month: monthOfDay(isoDay(first)), amount: share.total, parts };
}

/** The month in which the first contract was concluded: conditional aid is paid from then on; empty where there is none. */
const contractMonth = ({ contract }: CaseState): string =>
  monthOfDay(contract.versions.find(({ concludedOn }) => concludedOn !== null)?.concludedOn ?? '');

/** How many months are paid in the first: asked for in the contract, and allowed by the edition of the law. */
function monthsAtOnce(state: CaseState): number {
  const asked = contractInForce(state.contract)?.terms.lumpSum?.months ?? 1;
  const { determination } = state.decision;
  if (asked === 1 || !determination) return 1;
  const reckoned = assessFacts({ ...determination, lumpSum: true });
  return reckoned.ok && reckoned.assessment.amount.lumpSum !== undefined ? asked : 1;
}

/** The day of the decision that gives the month its amount: nothing is paid before its month. */
function decidedOnFor(made: readonly Made[], parts: readonly EntitlementPart[]): string {
  const first = parts.reduce((least, { decision }) => Math.min(least, decision), made.length);
  return made[first]?.on ?? '';
}

const latest = (...months: readonly string[]): string => months.reduce((a, b) => (a > b ? a : b));

/**
 * What a family is entitled to, month by month, as its case stands now. Nothing before a decision, and nothing of
 * conditional aid before its contract is concluded; then also for the months that have passed. Social Code 123(3), 126;
 * until 2019 the law on targeted assistance, 4(10).
 */
export function entitlementsOf(state: CaseState): readonly Entitlement[] {
  const concluded = contractMonth(state);
  const holding = holdingDecisions(state);
  const [first] = holding;
  if (!first) return [];
  const last = holding.reduce((end, { to }) => (to > end ? to : end), first.to);
  const found: Entitlement[] = [];
  const atOnce = monthsAtOnce(state);
  for (let month = monthStart(day(first.from)); isoDay(month) <= last; month = plusMonths(month, 1)) {
    const due = dueForMonth(state, holding, month);
    if (!due) continue;
    const isAtOnce = found.length > 0 && found.length < atOnce;
    const isConditional = due.parts.some(
      ({ decision }) => state.decision.made[decision]?.resolution.kind === 'conditional',
    );
    const decidedOn = decidedOnFor(state.decision.made, due.parts);
    const payIn = latest(due.month, monthOfDay(decidedOn), isConditional ? concluded : '');
    found.push({ ...due, decidedOn, payIn: isAtOnce ? (found[0]?.payIn ?? payIn) : payIn });
  }
  return found;
}
