import type { CaseState } from '../case-state.ts';
import { contractEnds } from '../contract/state.ts';
import { assessFacts } from '../decision/assess-facts.ts';
import type { Resolution } from '../decision/events.ts';
import type { Made } from '../decision/state.ts';
import { openObjections } from '../objection/state.ts';
import { sanctionIn } from '../sanction/in-force.ts';
import { type ImposedSanction, standingSanctions } from '../sanction/state.ts';
import type { PartCode } from './entitlement.ts';

/** A decision with the days for which it holds unless a later one does. */
export interface Holding {
  readonly decision: number;
  readonly made: Made;
  readonly from: string;
  /** The last day of its own award; with an extension of the contract, `to` is later. */
  readonly awardedTo: string;
  readonly to: string;
}

/** The amount of a month, tenge, as it counts on one day, and why. */
export interface DayDue {
  readonly tenge: number;
  readonly code: PartCode;
  readonly cites: readonly string[];
  readonly decision: number;
  readonly sanction?: string;
  /** With a sanction that counts: how many breaches the law reckons with. */
  readonly breaches?: number;
}

/** Where the term and the way of paying are written, by edition. */
function awardCites(lawDay: string, programme: Resolution['programme']): readonly string[] {
  if (programme === 'orleu') return ['orleuRules/1', 'orleuRules/5'];
  if (programme === 'childAllowance') return ['childBenefitsLaw/4'];
  if (lawDay >= '2023-07-01') return ['socialCode/123/3', 'socialCode/126'];
  return lawDay >= '2018-01-01' ? ['tsaLaw/4/10'] : ['tsaLaw/3'];
}
const EXTENSION_CITES = ['tsaLaw/4/10'];
const ENDED_CITES = ['socialCode/129'];

const isSuspended = (state: CaseState, decision: number): boolean =>
  openObjections(state.objections).some(
    ({ suspends, against }) => suspends !== null && against.kind === 'decision' && against.decision === decision,
  );

/** The decisions that count, in order; one that rests because of an objection leaves the one before it in force. */
export function holdingDecisions(state: CaseState): readonly Holding[] {
  const { made } = state.decision;
  const granted = made.find(({ resolution }) => resolution.period !== null)?.resolution.period;
  if (!granted) return [];
  const extendedTo = state.contract.extensions.length > 0 ? (contractEnds(state.contract) ?? '') : '';
  const all = made.map((one, decision): Holding => {
    // A refusal that follows an award takes it away from the day it answers for.
    const [from, to] = one.resolution.period ?? [one.from > granted[0] ? one.from : granted[0], granted[1]];
    const extends_ = one.resolution.kind === 'conditional' && extendedTo > to;
    return { decision, made: one, from, awardedTo: to, to: extends_ ? extendedTo : to };
  });
  return all.filter(({ decision }) => decision === 0 || !isSuspended(state, decision));
}

/** How many breaches the law counts for a month under a sanction: the first halves, every later one takes the adults' share. */
const BREACHES = { halved: 1, childrenOnly: 2, terminated: 2 } as const;

/** The amount under a sanction by the law itself: the family as it was determined, with its breaches. Tenge a month. */
function sanctionedAmount(state: CaseState, { made }: Holding, sanction: ImposedSanction): number {
  const { determination } = state.decision;
  // An earlier decision's facts are no longer at hand: the law was asked when the sanction was imposed on it.
  if (!determination || determination.seq !== made.determination) return sanction.amountAfter;
  const { facts, on } = determination;
  const breach = { kind: 'breach', on } as const;
  const history = [...(facts.history ?? []), ...Array<typeof breach>(BREACHES[sanction.kind]).fill(breach)];
  const reckoned = assessFacts({ ...determination, facts: { ...facts, history } });
  return reckoned.ok ? reckoned.assessment.amount.total : sanction.amountAfter;
}

/** A sanction imposed for the month that rests because somebody objected to it, or was moved behind the answer. */
const restingIn = ({ sanctions }: CaseState, month: string): ImposedSanction | undefined =>
  standingSanctions(sanctions).findLast(({ from, to }) => from <= month && (to === null || month <= to));

/** Conditional aid is due once its contract is concluded; what was awarded without conditions before does not wait with it. */
const waitsForContract = ({ contract }: CaseState, { made }: Holding): boolean =>
  made.resolution.kind === 'conditional' && contract.versions.every(({ concludedOn }) => concludedOn === null);

/** What counts on one day; undefined where nothing was awarded for it. */
export function dueOn(state: CaseState, holding: readonly Holding[], on: string): DayDue | undefined {
  const held = holding.findLast(({ from }) => from <= on);
  if (!held || on > held.to || held.made.resolution.outcome !== 'grant' || waitsForContract(state, held))
    return undefined;
  const { decision, made, awardedTo } = held;
  const { ended } = state.changes;
  if (ended && ended.from <= on) return { tenge: 0, code: 'ended', cites: ENDED_CITES, decision };
  const isExtended = on > awardedTo;
  const award: DayDue = {
    tenge: made.resolution.amount,
    code: isExtended ? 'extension' : 'award',
    cites: isExtended
      ? EXTENSION_CITES
      : awardCites(state.application?.submitted?.applicationDay ?? on, made.resolution.programme),
    decision,
  };
  const month = on.slice(0, 7);
  const sanction = sanctionIn(state, month);
  if (!sanction) {
    const resting = restingIn(state, month);
    return resting ? { ...award, code: 'suspended', sanction: resting.id } : award;
  }
  const tenge = sanctionedAmount(state, held, sanction);
  const breaches = BREACHES[sanction.kind];
  return { tenge, code: 'sanction', cites: sanction.cites, decision, sanction: sanction.id, breaches };
}

/** How many sanctions count for a month: they stand, and no objection makes them rest. */
export const sanctionsIn = (state: CaseState, month: string): number => (sanctionIn(state, month) ? 1 : 0);
