import type { PersonTold } from '@tirek/casework';
import type { Clock } from '../cases/moment.ts';

/** What the gate of payments asks about many people at once: whether they live, are in prison, are paid elsewhere. */
export interface PersonFacts {
  /** Answers by number of the person; whom it does not know or cannot ask about is absent. Never throws. */
  askMany(iins: readonly string[]): Promise<ReadonlyMap<string, PersonTold>>;
}

/** Nobody is told of: no such register is connected, and every payment is held until one is. */
export const noPersonFacts: PersonFacts = { askMany: () => Promise.resolve(new Map()) };

/** What is otherwise with somebody than with most people. */
export type Otherwise = Partial<Omit<PersonTold, 'toldAt'>>;

/** Made-up registers for the demo and for tests: everybody lives at home and is paid here, but for those who are named. */
export const madeUpPersonFacts = (
  clock: Clock,
  otherwise: ReadonlyMap<string, Otherwise> = new Map(),
): PersonFacts => ({
  askMany(iins) {
    const toldAt = clock().at;
    const usual: PersonTold = { alive: true, inPrison: false, paidElsewhere: false, toldAt };
    return Promise.resolve(new Map(iins.map((iin) => [iin, { ...usual, ...otherwise.get(iin) }])));
  },
});
