import type { OrderSnapshot, VisitEvent } from '../visit/events.ts';
import type { CommissionEvent, RecusalGround, Vote } from './events.ts';

/** A vote as it was cast, with the signature over its ballot. */
export interface CastVote {
  readonly member: string;
  readonly vote: Vote;
  readonly dissent?: string;
  readonly hash: string;
  readonly signature: string;
  readonly publicKey: string;
  /** ISO instant. */
  readonly at: string;
}

/** A commission sitting on one family’s act. */
export interface Sitting {
  readonly id: string;
  readonly order: OrderSnapshot;
  readonly actHash: string;
  readonly openedOn: string;
  /** Who sits now, after recusals: members and the substitutes that came in. */
  readonly sitting: readonly string[];
  readonly recused: readonly {
    readonly member: string;
    readonly ground: RecusalGround;
    readonly substitute: string | null;
  }[];
  readonly votes: readonly CastVote[];
}

/** What a sitting concluded, with the sitting and its votes. */
export interface Conclusion {
  readonly conclusion: Vote;
  readonly actHash: string;
  readonly sitting: Sitting;
  readonly reachedOn: string;
}

/** What the precinct commission has done in a case. */
export interface CommissionState {
  readonly open: Sitting | null;
  readonly conclusion: Conclusion | null;
  /** Everybody who ever voted in this case. */
  readonly voters: readonly string[];
}

/** No commission has sat. */
export const noCommission: CommissionState = { open: null, conclusion: null, voters: [] };

type Seen = CommissionEvent | Extract<VisitEvent, { type: 'anotherVisitOrdered' | 'visitRecorded' | 'fileReferred' }>;

function recuse(sitting: Sitting, event: Extract<CommissionEvent, { type: 'memberRecused' }>): Sitting {
  const { member, ground, substitute } = event;
  const staying = sitting.sitting.filter((person) => person !== member);
  return {
    ...sitting,
    sitting: substitute === null ? staying : [...staying, substitute],
    recused: [...sitting.recused, { member, ground, substitute }],
  };
}

/** The commission's work after one more event. A new visit voids what was concluded on the old act. */
export function evolveCommission(state: CommissionState, event: Seen, day: string, at: string): CommissionState {
  const { open } = state;
  switch (event.type) {
    case 'sittingOpened': {
      const { sitting: id, order, actHash } = event;
      return { ...state, open: { id, order, actHash, openedOn: day, sitting: order.members, recused: [], votes: [] } };
    }
    case 'memberRecused':
      return open ? { ...state, open: recuse(open, event) } : state;
    case 'voteCast': {
      if (!open) return state;
      const { type: _, sitting: _sitting, place: _place, ...vote } = event;
      const votes = [...open.votes, { ...vote, at }];
      return { ...state, open: { ...open, votes }, voters: [...new Set([...state.voters, event.member])] };
    }
    case 'sittingAdjourned':
      return { ...state, open: null };
    case 'conclusionReached':
      return open
        ? {
            ...state,
            open: null,
            conclusion: { conclusion: event.conclusion, actHash: event.actHash, sitting: open, reachedOn: day },
          }
        : state;
    case 'fileReferred':
    case 'visitRecorded':
    case 'anotherVisitOrdered':
      return { ...state, open: null, conclusion: null };
  }
}
