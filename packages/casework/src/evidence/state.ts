import type { ApplicationEvent } from '../application/events.ts';
import type { Claim, Doubt, EvidenceEvent } from './events.ts';
import type { Register } from './registers.ts';

/** How a doubt was settled: by whom, why, and on whose word. */
export interface Settlement {
  readonly by: string;
  readonly on: string;
  readonly reason: string;
  readonly source: string | null;
  readonly value: unknown;
}

/** What the sources said, what is awaited, and what is doubtful. */
export interface EvidenceState {
  /** Registers that have not answered yet; with `retryAt` where the last attempt failed. */
  readonly awaited: readonly {
    readonly register: Register;
    readonly failures: number;
    readonly failedOn: string | null;
    readonly retryAt: string | null;
  }[];
  readonly claims: readonly Claim[];
  readonly doubts: readonly (Doubt & { readonly raisedOn: string; readonly settled: Settlement | null })[];
}

/** No source has said anything. */
export const noEvidence: EvidenceState = { awaited: [], claims: [], doubts: [] };

type Seen = EvidenceEvent | Extract<ApplicationEvent, { type: 'applicationSubmitted' }>;

/** What the sources said so far, after one more event. */
export function evolveEvidence(state: EvidenceState, event: Seen, day: string, by: string): EvidenceState {
  switch (event.type) {
    case 'applicationSubmitted':
      return {
        ...state,
        awaited: event.awaited.map((register) => ({ register, failures: 0, failedOn: null, retryAt: null })),
      };
    case 'evidenceReceived': {
      const { type: _, ...claim } = event;
      return { ...state, claims: [...state.claims, claim] };
    }
    case 'registerAnswered':
    case 'registerGivenUp':
      return { ...state, awaited: state.awaited.filter(({ register }) => register !== event.register) };
    case 'registerFailed':
      return {
        ...state,
        awaited: state.awaited.map((one) =>
          one.register === event.register
            ? { ...one, failures: one.failures + 1, failedOn: one.failedOn ?? day, retryAt: event.retryAt }
            : one,
        ),
      };
    case 'doubtRaised':
      return { ...state, doubts: [...state.doubts, { ...event.doubt, raisedOn: day, settled: null }] };
    case 'doubtSettled': {
      const settled = { by, on: day, reason: event.reason, source: event.source, value: event.value };
      return {
        ...state,
        doubts: state.doubts.map((doubt) => (doubt.id === event.doubt ? { ...doubt, settled } : doubt)),
      };
    }
  }
}

/** The doubts nobody has settled yet. */
export const openDoubts = (state: EvidenceState): EvidenceState['doubts'] =>
  state.doubts.filter(({ settled }) => settled === null);
