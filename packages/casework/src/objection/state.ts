import type { Objectionable, ObjectionEvent, ObjectionOutcome, ObjectionWay } from './events.ts';

/** An objection and, once there is one, the answer to it. */
export interface Objection {
  readonly id: string;
  readonly against: Objectionable;
  readonly way: ObjectionWay;
  readonly text: string;
  readonly documents: readonly string[];
  readonly suspends: { readonly cites: readonly string[] } | null;
  readonly office: string;
  readonly filedBy: string;
  readonly filedOn: string;
  readonly decided: {
    readonly outcome: ObjectionOutcome;
    readonly reason: string;
    readonly cites: readonly string[];
    readonly rules: readonly string[];
    readonly by: string;
    readonly on: string;
  } | null;
}

/** The objections after one more event. */
export function evolveObjections(
  state: readonly Objection[],
  event: Exclude<ObjectionEvent, { type: 'decisionSetAside' }>,
  on: string,
  person: string,
): readonly Objection[] {
  switch (event.type) {
    case 'objectionFiled': {
      const { type: _, ...filed } = event;
      return [...state, { ...filed, filedBy: person, filedOn: on, decided: null }];
    }
    case 'objectionDecided': {
      const { type: _, id, ...decided } = event;
      return state.map((one) => (one.id === id ? { ...one, decided: { ...decided, by: person, on } } : one));
    }
  }
}

/** The objections nobody has decided. */
export const openObjections = (state: readonly Objection[]): readonly Objection[] =>
  state.filter(({ decided }) => decided === null);
