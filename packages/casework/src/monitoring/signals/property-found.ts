import type { ReadSignal } from '../known-case.ts';
import type { LookedAt } from '../signal.ts';
import { countOf, foundThings } from './owned-things.ts';

/** A vehicle, a machine or land that a register or the visit has found and the decision does not know of. */
export const propertyFound: ReadSignal = (known) => {
  const stated = known.facts.property ?? [];
  const lookedAt: LookedAt[] = [];
  let most = 0;
  for (const { from, items } of foundThings(known)) {
    const kinds = [...new Set(items.map(({ kind }) => kind))].filter((kind) => kind !== 'commercialPremises');
    const beyond = kinds.reduce((sum, kind) => sum + Math.max(0, countOf(items, kind) - countOf(stated, kind)), 0);
    if (beyond > 0) lookedAt.push(from);
    most = Math.max(most, beyond);
  }
  return most === 0
    ? undefined
    : { code: 'propertyFound', certainty: 'told', lookedAt: [...lookedAt, 'statement'], figures: { things: most } };
};
