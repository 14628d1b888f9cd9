import type { ReadSignal } from '../known-case.ts';
import { countOf, foundThings } from './owned-things.ts';

const FROM_PREMISES = ['rent', 'business'];

/** Premises for trade in the family's name, and no income from letting them or from a business. */
export const commercialPremises: ReadSignal = (known) => {
  const earns = (known.facts.incomes ?? []).some(({ kind, amount }) => FROM_PREMISES.includes(kind) && amount > 0);
  if (earns) return undefined;
  const stated = countOf(known.facts.property ?? [], 'commercialPremises');
  const found = foundThings(known).filter(({ items }) => countOf(items, 'commercialPremises') > 0);
  const premises = Math.max(stated, ...found.map(({ items }) => countOf(items, 'commercialPremises')));
  if (premises === 0) return undefined;
  return {
    code: 'commercialPremises',
    certainty: found.length > 0 ? 'told' : 'hint',
    lookedAt: [...found.map(({ from }) => from), 'statement'],
    figures: { premises },
  };
};
