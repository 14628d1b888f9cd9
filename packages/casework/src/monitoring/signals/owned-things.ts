import type { Property } from '@tirek/family';
import type { OwnFacts } from '../known-case.ts';
import type { LookedAt } from '../signal.ts';

type Kind = Property['kind'];
const SOURCES: readonly (readonly [fact: string, from: LookedAt])[] = [
  ['property.vehicles', 'vehiclesRegister'],
  ['property.realEstate', 'realEstateRegister'],
];

const asProperty = (value: unknown): readonly Property[] => (Array.isArray(value) ? (value as Property[]) : []);

/** What others found in the family's name, source by source: registers' lists, and what the visit saw. */
export function foundThings({
  told,
  visit,
}: OwnFacts): { readonly from: LookedAt; readonly items: readonly Property[] }[] {
  const registers = SOURCES.map(([fact, from]) => ({
    from,
    // Read by the register's own reader before it came here.
    items: asProperty(told.findLast((one) => one.fact === fact)?.value),
  }));
  return [...registers, { from: 'visit' as const, items: visit?.property ?? [] }];
}

/** How many things of a kind a list has. */
export const countOf = (items: readonly Property[], kind: Kind): number =>
  items.filter((item) => item.kind === kind).length;
