import type { ObligationEvent, ObligationOutcome } from './events.ts';

/** What was said and found about one obligation. Days are ISO. */
export interface ObligationRecord {
  readonly obligation: string;
  readonly reported: readonly {
    readonly text: string;
    readonly documents: readonly string[];
    readonly person: string;
    readonly on: string;
  }[];
  readonly checked: {
    readonly outcome: ObligationOutcome;
    readonly reason: string;
    readonly documents: readonly string[];
    readonly person: string;
    readonly on: string;
    /** How many reports had come until then: one that comes later waits to be checked anew. */
    readonly reports: number;
  } | null;
  readonly remindedOn: string | null;
}

const blank = (obligation: string): ObligationRecord => ({
  obligation,
  reported: [],
  checked: null,
  remindedOn: null,
});

function evolveOne(one: ObligationRecord, event: ObligationEvent, on: string, person: string): ObligationRecord {
  switch (event.type) {
    case 'obligationReported': {
      const { words: text, documents } = event;
      return { ...one, reported: [...one.reported, { text, documents, person, on }] };
    }
    case 'obligationChecked': {
      const { outcome, reason, documents } = event;
      return { ...one, checked: { outcome, reason, documents, person, on, reports: one.reported.length } };
    }
    case 'obligationReminded':
      return { ...one, remindedOn: on };
  }
}

/** The records of obligations after one more event; what nobody spoke of has none. */
export function evolveObligations(
  state: readonly ObligationRecord[],
  event: ObligationEvent,
  on: string,
  person: string,
): readonly ObligationRecord[] {
  const known = state.find(({ obligation }) => obligation === event.obligation) ?? blank(event.obligation);
  const others = state.filter(({ obligation }) => obligation !== event.obligation);
  return [...others, evolveOne(known, event, on, person)];
}
