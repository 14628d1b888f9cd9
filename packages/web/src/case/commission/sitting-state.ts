import type { CastVote, Sitting } from '@tirek/casework';
import type { SeenCommission } from '@tirek/server/contract';

type Open = NonNullable<SeenCommission['open']>;

/** The sitting with its votes, where the role sees them. */
export const wholeSitting = (open: Open | null): Sitting | undefined => (open && 'votes' in open ? open : undefined);

/** Who sits, in the order of the sitting, each with the vote they cast, where they did. */
export interface Seat {
  readonly person: string;
  readonly isChair: boolean;
  readonly isSubstitute: boolean;
  readonly vote: CastVote | undefined;
}

export function seatsOf({ sitting, order, votes }: Pick<Sitting, 'sitting' | 'order' | 'votes'>): Seat[] {
  return sitting.map((person) => ({
    person,
    isChair: person === order.chair,
    isSubstitute: order.substitutes.includes(person),
    vote: votes.find(({ member }) => member === person),
  }));
}

/** Substitutes of the order who neither sit nor have stepped back. */
export const freeSubstitutes = ({ order, sitting, recused }: Sitting): string[] =>
  order.substitutes.filter((person) => !sitting.includes(person) && !recused.some(({ member }) => member === person));

/** Whom somebody may name as stepping back: themselves, and for the chair everybody who sits; nobody who has voted. */
export const mayStepBack = ({ sitting, order, votes }: Sitting, person: string): string[] =>
  sitting.filter(
    (member) => (member === person || order.chair === person) && !votes.some((vote) => vote.member === member),
  );
