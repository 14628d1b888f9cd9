import { day, isoDay, monthStart } from '@tirek/rules';
import type { DecisionEvent, Determination, Resolution } from './events.ts';

type Corrected = Extract<DecisionEvent, { type: 'factCorrected' }>;
type Recomputed = Extract<DecisionEvent, { type: 'recomputed' }>;

/** A decision that was made: what, when, and by which two officers. */
export interface Made {
  readonly resolution: Resolution;
  readonly on: string;
  readonly by: string;
  readonly proposedBy: string;
  /** Seq of the determination it rests on. */
  readonly determination: number;
  /** First day it answers for: of the month of application, or of a change. */
  readonly from: string;
}

/** How far the decision has come. */
export interface DecisionState {
  readonly determination: (Determination & { readonly seq: number; readonly by: string }) | null;
  readonly recomputed: Recomputed | null;
  readonly proposal: {
    readonly resolution: Resolution;
    readonly determination: number;
    readonly by: string;
    readonly on: string;
  } | null;
  readonly givenBack: { readonly by: string; readonly on: string; readonly reason: string } | null;
  /** Decisions so far; after a correction there is more than one, the last holds. */
  readonly made: readonly Made[];
  readonly corrections: readonly (Corrected & { readonly by: string; readonly on: string })[];
  /** Whether a fact was corrected and no new decision has been made on it. */
  readonly correcting: boolean;
  /**
   * Days for which the family is to be decided on anew, the earliest first. A correction of an early day asks again what
   * was decided for later ones: each day has facts of its own, so each gets a decision of its own.
   */
  readonly toDecide: readonly string[];
}

/** Nothing was determined. */
export const noDecision: DecisionState = {
  determination: null,
  recomputed: null,
  proposal: null,
  givenBack: null,
  made: [],
  corrections: [],
  correcting: false,
  toDecide: [],
};

/** Asks again for a day and for each later one on which something was otherwise. */
function askAgain(state: DecisionState, from: string): DecisionState {
  const later = state.corrections.map((one) => one.from).filter((day) => day > from);
  const toDecide = [...new Set([...state.toDecide, from, ...later])].toSorted();
  return { ...state, correcting: true, toDecide };
}

/** A decision no longer holds: the days it answered for are to be decided on anew. */
export const setAside = (state: DecisionState, decision: number): DecisionState =>
  askAgain(state, state.made[decision]?.from ?? '');

type DecisionMade = Extract<DecisionEvent, { type: 'decisionMade' }>;

function decideFor(state: DecisionState, event: DecisionMade, on: string, by: string): DecisionState {
  const { resolution, determination, proposedBy } = event;
  const asked = state.determination?.on ?? on;
  const applied = state.determination?.lawDay ?? on;
  const from = asked > applied ? asked : isoDay(monthStart(day(applied)));
  const toDecide = state.toDecide.filter((later) => later > asked);
  const made = [...state.made, { resolution, determination, proposedBy, by, on, from }];
  return { ...state, proposal: null, correcting: toDecide.length > 0, toDecide, made };
}

/** Determination, proposal and decision after one more event. */
export function evolveDecision(
  state: DecisionState,
  event: DecisionEvent,
  { seq, day: on, by }: { seq: number; day: string; by: string },
): DecisionState {
  switch (event.type) {
    case 'determined':
      return { ...state, determination: { ...event.determination, seq, by }, proposal: null };
    case 'recomputed':
      return { ...state, recomputed: event, proposal: null };
    case 'decisionProposed': {
      const { resolution, determination } = event;
      return { ...state, proposal: { resolution, determination, by, on }, givenBack: null };
    }
    case 'proposalGivenBack':
      return { ...state, proposal: null, givenBack: { by, on, reason: event.reason } };
    case 'decisionMade':
      return decideFor(state, event, on, by);
    case 'factCorrected':
      return askAgain({ ...state, corrections: [...state.corrections, { ...event, by, on }] }, event.from);
  }
}

/** Whether a decision already rests on the determination: after a correction or an objection it decides nothing more. */
export const isSpent = ({ determination, made }: DecisionState): boolean =>
  made.some((one) => one.determination === determination?.seq);
