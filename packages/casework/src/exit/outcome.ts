import type { ProgrammeId } from '@tirek/law';
import type { FamilyFile } from '@tirek/family';
import type { CaseState } from '../case-state.ts';
import type { Resolution } from '../decision/events.ts';
import { holdingDecisions } from '../entitlement/due-on.ts';
import { entitlementsOf } from '../entitlement/entitlement.ts';
import { aidEndsOn } from './aid-ends.ts';
import type { ExitReason, FollowUpMonths, ReviewResult } from './events.ts';
import { followUpDays } from './follow-ups.ts';
import { missOf, type NearMiss } from './near-miss.ts';

/** Families by their children, as figures are broken down: four make a large family. */
export const COMPOSITIONS = ['noChildren', 'children', 'manyChildren'] as const;
export type Composition = (typeof COMPOSITIONS)[number];
/** The kind of aid; the old assistance and the child allowance knew none. */
export const AID_KINDS = ['conditional', 'unconditional', 'none'] as const;
export type AidKind = (typeof AID_KINDS)[number];

/** How an application came out and where the family stands: what lists and figures are counted from. Days are ISO. */
export interface CaseOutcome {
  readonly programme: ProgrammeId;
  readonly composition: Composition;
  readonly appliedDay: string;
  readonly withdrawn: boolean;
  readonly decidedDay: string | null;
  /** `grant`: aid was granted at some time, whatever was corrected later. */
  readonly outcome: Resolution['outcome'] | null;
  readonly kind: AidKind | null;
  readonly contractDay: string | null;
  readonly reviewResult: ReviewResult | null;
  readonly aid: { readonly from: string; readonly to: string } | null;
  /** Months for which aid is due. */
  readonly months: readonly string[];
  readonly miss: NearMiss | null;
  readonly exit: { readonly day: string; readonly reason: ExitReason } | null;
  readonly followUp: { readonly day: string; readonly after: FollowUpMonths } | null;
}

const MANY = 4;
const CHILDREN = ['child', 'adoptedChild', 'ward', 'grandchild'];

function compositionOf({ members }: FamilyFile, on: string): Composition {
  const turned18 = `${Number(on.slice(0, 4)) - 18}${on.slice(4)}`;
  const children = members.filter(
    ({ relation, birthDate }) => CHILDREN.includes(relation) && (birthDate === undefined || birthDate > turned18),
  );
  return children.length === 0 ? 'noChildren' : children.length < MANY ? 'children' : 'manyChildren';
}

function aidOf(state: CaseState): CaseOutcome['aid'] {
  const [first] = holdingDecisions(state);
  const to = aidEndsOn(state);
  return first && to !== undefined && first.from <= to ? { from: first.from, to } : null;
}

/** How a case came out so far; undefined before the application was submitted. */
export function outcomeOf(state: CaseState): CaseOutcome | undefined {
  const { application, decision, contract, exit } = state;
  if (!application?.submitted) return undefined;
  const { applicationDay } = application.submitted;
  const granted = decision.made.find(({ resolution }) => resolution.outcome === 'grant');
  const made = granted ?? decision.made.at(-1);
  const next = followUpDays(exit).find(({ recordedOn }) => recordedOn === null);
  return {
    programme: application.programme,
    composition: compositionOf(application.family, applicationDay),
    appliedDay: applicationDay,
    withdrawn: application.withdrawnOn !== null,
    decidedDay: made?.on ?? null,
    outcome: made?.resolution.outcome ?? null,
    kind: granted ? (granted.resolution.kind ?? 'none') : null,
    contractDay: contract.versions.find(({ concludedOn }) => concludedOn !== null)?.concludedOn ?? null,
    reviewResult: exit.review?.result ?? null,
    aid: granted ? aidOf(state) : null,
    months: granted ? entitlementsOf(state).flatMap(({ month, amount }) => (amount > 0 ? [month] : [])) : [],
    miss: granted ? null : missOf(state),
    exit: exit.exit && { day: exit.exit.on, reason: exit.exit.reason },
    followUp: next ? { day: next.due, after: next.after } : null,
  };
}
