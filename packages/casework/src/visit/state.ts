import type { OrderSnapshot, VisitAct, VisitEvent } from './events.ts';

/** How far the visit has come. */
export interface VisitState {
  /** The precinct commission the file was handed to, and when. */
  readonly referred: { readonly on: string; readonly order: OrderSnapshot } | null;
  readonly assigned: { readonly assistant: string; readonly members: readonly string[]; readonly on: string } | null;
  readonly act: (VisitAct & { readonly by: string; readonly recordedOn: string }) | null;
  readonly refusedOn: string | null;
  /** Everybody who ever recorded or was sent on a visit of this case. */
  readonly visitors: readonly string[];
}

/** The file was not handed over. */
export const noVisit: VisitState = { referred: null, assigned: null, act: null, refusedOn: null, visitors: [] };

/** The visit after one more event. A further visit starts the term again and makes the old act void. */
export function evolveVisit(state: VisitState, event: VisitEvent, day: string, by: string): VisitState {
  switch (event.type) {
    case 'fileReferred':
      return { ...noVisit, visitors: state.visitors, referred: { on: day, order: event.order } };
    case 'visitAssigned': {
      const { assistant, members, on } = event;
      return {
        ...state,
        assigned: { assistant, members, on },
        visitors: [...new Set([...state.visitors, assistant, ...members])],
      };
    }
    case 'visitRecorded':
      return { ...state, act: { ...event.act, by, recordedOn: day }, refusedOn: null };
    case 'visitRefused':
      return { ...state, refusedOn: day };
    case 'anotherVisitOrdered':
      return {
        ...state,
        referred: state.referred && { ...state.referred, on: day },
        act: null,
        assigned: null,
        refusedOn: null,
      };
  }
}
