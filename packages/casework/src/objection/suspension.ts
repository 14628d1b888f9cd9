import type { Objectionable } from './events.ts';
import type { Objection } from './state.ts';

interface Edition {
  /** First day of filing it holds for. */
  readonly from: string;
  readonly cites: readonly string[];
}

/**
 * What rests while an objection is open, by the day it was filed. The code in force since 1 July 2021 suspends the act that is
 * objected to; before it, where nothing was found, we read the silence the way kinder to the family (doubt
 * `objectionSuspends`). A decision is not here: what it pays goes on, and what it refuses cannot rest.
 */
const SUSPENDED: Readonly<Record<Objectionable['kind'], readonly Edition[]>> = {
  decision: [],
  sanction: [
    { from: '2021-07-01', cites: ['administrativeCode/96'] },
    { from: '2000-01-01', cites: [] },
  ],
  debt: [
    { from: '2021-07-01', cites: ['administrativeCode/96'] },
    { from: '2000-01-01', cites: [] },
  ],
};

/** What rests, and by which article, where an objection is filed on a day; null where nothing does. */
export function suspendedBy({ kind }: Objectionable, filedOn: string): { readonly cites: readonly string[] } | null {
  const edition = SUSPENDED[kind].find(({ from }) => from <= filedOn);
  return edition ? { cites: edition.cites } : null;
}

const isSame = (a: Objectionable, b: Objectionable): boolean => keyOf(a) === keyOf(b);

/** What is objected to, as one text: `sanction:sanction-1`. */
export function keyOf(against: Objectionable): string {
  switch (against.kind) {
    case 'decision':
      return `decision:${against.decision}`;
    case 'sanction':
      return `sanction:${against.sanction}`;
    case 'debt':
      return `debt:${against.debt}`;
  }
}

/** The objections to one thing. */
export const objectionsTo = (objections: readonly Objection[], against: Objectionable): readonly Objection[] =>
  objections.filter((one) => isSame(one.against, against));

/** Whether something rests because an objection to it is open. */
export const isSuspended = (objections: readonly Objection[], against: Objectionable): boolean =>
  objectionsTo(objections, against).some(({ decided, suspends }) => decided === null && suspends !== null);
