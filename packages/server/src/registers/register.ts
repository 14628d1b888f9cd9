import type { Contribution, Fact } from '@tirek/casework';
import { z } from 'zod';
import { IsoDay } from '../contract/names.ts';

/** What a register tells of a fact, as the casework takes it: the member is null for a fact of the whole family. */
export interface Answer {
  readonly fact: Fact;
  readonly member: string | null;
  readonly value: unknown;
  readonly from?: string;
  readonly to?: string;
}

/** What every record may say besides: the last day its data reach to; open where absent. */
export const Dated = z.object({ until: IsoDay.exactOptional() });
export type Dated = z.infer<typeof Dated>;

/** What a register has written about one member of the family. */
export interface Told<R> {
  readonly member: string;
  /** Number of the person; absent where the family file has none. */
  readonly iin?: string | undefined;
  readonly record: R;
}

/** A register: the shape of what it has written about one person, and which facts of the case that tells. */
export interface RegisterDefinition<R extends Dated> {
  readonly record: z.ZodType<R>;
  tells(told: readonly Told<R>[]): readonly Answer[];
  /** What it says besides of contributions that employers paid: for monitoring only, never a fact of the case. */
  contributions?(told: readonly Told<R>[]): readonly Contribution[];
}

const untilOf = (days: readonly (string | undefined)[]): { to?: string } => {
  const [first] = days.filter((day) => day !== undefined).toSorted();
  return first === undefined ? {} : { to: first };
};

/** Facts of each person by themselves; what the record leaves open is not told. */
export const ofEachPerson =
  <R extends Dated>(facts: (record: R) => Readonly<Partial<Record<Fact, unknown>>>) =>
  (told: readonly Told<R>[]): Answer[] =>
    told.flatMap(({ member, record }) =>
      Object.entries(facts(record)).flatMap(([fact, value]) =>
        // The names are those the function above may write.
        value === undefined ? [] : [{ fact: fact as Fact, member, value, ...untilOf([record.until]) }],
      ),
    );

/** A list of the whole family, out of what each person has; not told where the register says nothing of anybody. */
export const ofTheFamily =
  <R extends Dated>(fact: Fact, list: (record: R) => readonly unknown[] | undefined) =>
  (told: readonly Told<R>[]): Answer[] => {
    const lists = told.flatMap(({ record }) => {
      const items = list(record);
      return items === undefined ? [] : [{ items, until: record.until }];
    });
    if (lists.length === 0) return [];
    const value = lists.flatMap(({ items }) => items);
    return [{ fact, member: null, value, ...untilOf(lists.map(({ until }) => until)) }];
  };
