import type { Register } from '@tirek/casework';
import type { RecordOf } from './catalogue.ts';

/**
 * What each made-up register has written about one person. A register that is absent knows the person and has nothing to
 * say; `nobody`: it has never heard of them.
 */
export type KnownPerson = { readonly [R in Register]?: RecordOf<R> | 'nobody' };

/** What the made-up registers know, by the number of the person. Whoever is not in it they know and say nothing of. */
export type Knowledge = ReadonlyMap<string, KnownPerson>;

/**
 * The data set of the made-up registers.
 * @example whatRegistersKnow({ '900912400017': { vehicles: { vehicles: [{ kind: 'car', working: true }] } } })
 */
export const whatRegistersKnow = (people: Readonly<Record<string, KnownPerson>>): Knowledge =>
  new Map(Object.entries(people));
