import type { ChangeEvent, EndGround } from './events.ts';

type Reported = Omit<Extract<ChangeEvent, { type: 'changeReported' }>, 'type'>;

/** A change as it was told, and what came of it. */
export interface Change extends Reported {
  readonly reportedBy: string;
  readonly reportedOn: string;
  readonly settled: {
    readonly outcome: 'applied' | 'noEffect' | 'notConfirmed';
    readonly reason: string;
    readonly from: string | null;
    readonly by: string;
    readonly on: string;
  } | null;
}

/** Changes of circumstances and the end of aid. */
export interface ChangeState {
  readonly reported: readonly Change[];
  readonly endProposal: {
    readonly ground: EndGround;
    readonly from: string;
    readonly reason: string;
    readonly by: string;
    readonly on: string;
  } | null;
  readonly ended: {
    readonly ground: EndGround;
    readonly from: string;
    readonly cites: readonly string[];
    readonly proposedBy: string;
    readonly by: string;
    readonly on: string;
  } | null;
}

/** Nothing has changed. */
export const noChanges: ChangeState = { reported: [], endProposal: null, ended: null };

/** Changes after one more event. */
export function evolveChanges(state: ChangeState, event: ChangeEvent, on: string, person: string): ChangeState {
  switch (event.type) {
    case 'changeReported': {
      const { type: _, ...told } = event;
      return {
        ...state,
        reported: [...state.reported, { ...told, reportedBy: person, reportedOn: on, settled: null }],
      };
    }
    case 'changeSettled': {
      const { outcome, reason, from } = event;
      const settled = { outcome, reason, from, by: person, on };
      return { ...state, reported: state.reported.map((one) => (one.id === event.id ? { ...one, settled } : one)) };
    }
    case 'endProposed': {
      const { ground, from, reason } = event;
      return { ...state, endProposal: { ground, from, reason, by: person, on } };
    }
    case 'endGivenBack':
      return { ...state, endProposal: null };
    case 'aidEnded': {
      const { ground, from, cites, proposedBy } = event;
      return { ...state, endProposal: null, ended: { ground, from, cites, proposedBy, by: person, on } };
    }
  }
}
