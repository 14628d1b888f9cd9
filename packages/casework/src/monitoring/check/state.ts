import type { Recorded } from '../../history.ts';
import type { FoundKind } from '../signal.ts';
import type { CheckEffect, CheckEvent, CheckOrigin, CheckOutcome, DeclineGround, WrongEntry } from './events.ts';

/** How far a check has come. */
export const CHECK_STAGES = ['unassigned', 'assigned', 'visited', 'found', 'closed'] as const;
export type CheckStage = (typeof CHECK_STAGES)[number];

/** A check as its history makes it. Days are ISO. */
export interface CheckState {
  readonly version: number;
  readonly stage: CheckStage;
  readonly origin: CheckOrigin | null;
  readonly openedOn: string | null;
  readonly assigned: {
    readonly officer: string;
    readonly visitBy: string;
    readonly by: string;
    readonly on: string;
  } | null;
  readonly declined: readonly {
    readonly officer: string;
    readonly ground: DeclineGround;
    readonly reason: string;
    readonly on: string;
  }[];
  readonly visit: {
    readonly startedAt: string;
    readonly endedAt: string;
    readonly met: readonly string[];
    readonly seen: string;
    readonly by: string;
    readonly on: string;
  } | null;
  readonly finding: {
    readonly outcome: CheckOutcome;
    readonly found: readonly FoundKind[];
    readonly text: string;
    readonly caseVersion: number;
    readonly wrongEntry: WrongEntry | null;
    readonly by: string;
    readonly on: string;
  } | null;
  readonly mended: { readonly text: string; readonly on: string } | null;
  readonly effects: readonly {
    readonly effect: CheckEffect;
    readonly text: string;
    readonly by: string;
    readonly on: string;
  }[];
  readonly closedOn: string | null;
}

/** Nothing was checked. */
const noCheck: CheckState = {
  version: 0,
  stage: 'unassigned',
  origin: null,
  openedOn: null,
  assigned: null,
  declined: [],
  visit: null,
  finding: null,
  mended: null,
  effects: [],
  closedOn: null,
};

function evolve(state: CheckState, { day: on, by: { person }, event }: Recorded<CheckEvent>): CheckState {
  switch (event.type) {
    case 'checkOpened': {
      const { type: _, ...origin } = event;
      return { ...state, origin, openedOn: on };
    }
    case 'checkAssigned': {
      const { officer, visitBy } = event;
      return { ...state, stage: 'assigned', assigned: { officer, visitBy, by: person, on } };
    }
    case 'checkDeclined': {
      const { ground, reason } = event;
      const declined = [...state.declined, { officer: person, ground, reason, on }];
      return { ...state, stage: 'unassigned', assigned: null, declined };
    }
    case 'checkVisited': {
      const { type: _, ...visit } = event;
      return { ...state, stage: 'visited', visit: { ...visit, by: person, on } };
    }
    case 'checkFound': {
      const { type: _, ...finding } = event;
      return { ...state, stage: 'found', finding: { ...finding, by: person, on } };
    }
    case 'checkEffect': {
      const { effect, text } = event;
      return { ...state, effects: [...state.effects, { effect, text, by: person, on }] };
    }
    case 'registerMended':
      return { ...state, mended: { text: event.text, on } };
    case 'checkClosed':
      return { ...state, stage: 'closed', closedOn: on };
  }
}

/** The check after some more events. */
export const evolveCheck = (state: CheckState, recorded: readonly Recorded<CheckEvent>[]): CheckState =>
  recorded.reduce((before, one) => ({ ...evolve(before, one), version: one.seq }), state);

/** The check as its whole history makes it. */
export const foldCheck = (history: readonly Recorded<CheckEvent>[]): CheckState => evolveCheck(noCheck, history);
