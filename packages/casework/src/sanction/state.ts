import type { AllegedBreach, LiftCause, Sanction, SanctionEvent } from './events.ts';

/** A breach with what the family said and what came of it. */
export interface Breach extends AllegedBreach {
  readonly raisedBy: string;
  readonly raisedOn: string;
  readonly answerBy: string;
  readonly answers: readonly { readonly text: string; readonly documents: readonly string[]; readonly on: string }[];
  readonly settled: {
    readonly outcome: 'confirmed' | 'goodCause' | 'dropped';
    readonly reason: string;
    readonly by: string;
    readonly on: string;
  } | null;
}

/** A sanction that was imposed, and whether it was taken back. */
export interface ImposedSanction extends Sanction {
  readonly proposedBy: string;
  readonly imposedBy: string;
  readonly imposedOn: string;
  readonly lifted: {
    readonly cause: LiftCause;
    readonly reason: string;
    readonly by: string;
    readonly on: string;
  } | null;
}

/** Breaches and what followed from them. */
export interface SanctionState {
  readonly breaches: readonly Breach[];
  readonly proposal: (Sanction & { readonly by: string; readonly on: string }) | null;
  readonly givenBack: { readonly by: string; readonly on: string; readonly reason: string } | null;
  readonly imposed: readonly ImposedSanction[];
}

/** Nothing was broken. */
export const noSanctions: SanctionState = { breaches: [], proposal: null, givenBack: null, imposed: [] };

/** Breaches and sanctions after one more event. */
export function evolveSanctions(state: SanctionState, event: SanctionEvent, on: string, person: string): SanctionState {
  const change = (id: string, to: (one: Breach) => Breach): SanctionState => ({
    ...state,
    breaches: state.breaches.map((one) => (one.id === id ? to(one) : one)),
  });
  switch (event.type) {
    case 'breachRaised': {
      const { breach, answerBy } = event;
      const raised = { ...breach, raisedBy: person, raisedOn: on, answerBy, answers: [], settled: null };
      return { ...state, breaches: [...state.breaches, raised] };
    }
    case 'breachAnswered': {
      const { text, documents } = event;
      return change(event.breach, (one) => ({ ...one, answers: [...one.answers, { text, documents, on }] }));
    }
    case 'breachSettled': {
      const { outcome, reason } = event;
      return change(event.breach, (one) => ({ ...one, settled: { outcome, reason, by: person, on } }));
    }
    case 'sanctionProposed':
      return { ...state, proposal: { ...event.sanction, by: person, on }, givenBack: null };
    case 'sanctionGivenBack':
      return { ...state, proposal: null, givenBack: { by: person, on, reason: event.reason } };
    case 'sanctionImposed': {
      const { sanction, proposedBy } = event;
      const imposed = { ...sanction, proposedBy, imposedBy: person, imposedOn: on, lifted: null };
      return { ...state, proposal: null, imposed: [...state.imposed, imposed] };
    }
    case 'sanctionLifted': {
      const { cause, reason } = event;
      const imposed = state.imposed.map((one) =>
        one.id === event.sanction ? { ...one, lifted: { cause, reason, by: person, on } } : one,
      );
      return { ...state, imposed };
    }
  }
}

/** The sanctions that stand: imposed and not taken back. */
export const standingSanctions = ({ imposed }: SanctionState): readonly ImposedSanction[] =>
  imposed.filter(({ lifted }) => lifted === null);
