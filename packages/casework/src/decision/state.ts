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
  /** Seq at which the last decision was set aside after an objection: what was determined before it decides nothing more. */
  readonly setAside: number | null;
  readonly contract: { readonly hash: string; readonly on: string } | null;
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
  setAside: null,
  contract: null,
};

/** Determination, proposal and decision after one more event. */
export function evolveDecision(
  state: DecisionState,
  event: DecisionEvent,
  { seq, day, by }: { seq: number; day: string; by: string },
): DecisionState {
  switch (event.type) {
    case 'determined':
      return { ...state, determination: { ...event.determination, seq, by }, proposal: null };
    case 'recomputed':
      return { ...state, recomputed: event, proposal: null };
    case 'decisionProposed': {
      const { resolution, determination } = event;
      return { ...state, proposal: { resolution, determination, by, on: day }, givenBack: null };
    }
    case 'proposalGivenBack':
      return { ...state, proposal: null, givenBack: { by, on: day, reason: event.reason } };
    case 'decisionMade': {
      const { resolution, determination, proposedBy } = event;
      const made = { resolution, determination, proposedBy, by, on: day };
      return { ...state, proposal: null, correcting: false, setAside: null, made: [...state.made, made] };
    }
    case 'factCorrected':
      return { ...state, corrections: [...state.corrections, { ...event, by, on: day }], correcting: true };
    case 'contractRecorded':
      return { ...state, contract: { hash: event.hash, on: day } };
  }
}

/** Whether the determination is the one of a decision that was set aside after an objection. */
export const isSetAside = ({ determination, setAside }: DecisionState): boolean =>
  setAside !== null && determination !== null && determination.seq < setAside;
