import type { Contribution } from '@tirek/casework';
import { z } from 'zod';
import { incomeFacts, incomesOf } from './income-record.ts';
import { Dated, ofEachPerson, type RegisterDefinition, type Told } from './register.ts';

const Incomes = Dated.extend({
  incomes: incomesOf(['wage', 'other']),
  /** Pension contributions of the last months, with what is usual at the employer. Tenge a month. */
  contributions: z
    .array(
      z.object({
        month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
        wage: z.number().nonnegative(),
        median: z.number().nonnegative(),
        workers: z.int().nonnegative(),
      }),
    )
    .exactOptional(),
});
type Incomes = z.infer<typeof Incomes>;

/** Wages and other incomes as they were reported, and as pension contributions show them. */
export const incomes: RegisterDefinition<Incomes> = {
  record: Incomes,
  tells: ofEachPerson((record) => incomeFacts(record.incomes)),
  contributions: (told: readonly Told<Incomes>[]): Contribution[] =>
    told.flatMap(({ member, record }) => (record.contributions ?? []).map((paid) => ({ member, ...paid }))),
};
