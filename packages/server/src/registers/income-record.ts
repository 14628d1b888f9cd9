import type { Fact } from '@tirek/casework';
import { INCOME_PERIODS } from '@tirek/family';
import type { IncomeKind } from '@tirek/law';
import { z } from 'zod';
import { IsoDay } from '../contract/names.ts';

const IncomeRow = z.object({
  amount: z.number().nonnegative(),
  per: z.enum(INCOME_PERIODS),
  from: IsoDay.exactOptional(),
  to: IsoDay.exactOptional(),
});

/**
 * Incomes in tenge by kind, of the kinds a register keeps. An empty list says that nothing was received; a kind that is
 * absent is not told.
 */
export const incomesOf = <const Kinds extends readonly IncomeKind[]>(kinds: Kinds) =>
  z.partialRecord(z.enum(kinds), z.array(IncomeRow)).exactOptional();

/** The facts that incomes by kind tell. */
export const incomeFacts = (incomes: Readonly<Record<string, unknown>> = {}): Partial<Record<Fact, unknown>> =>
  Object.fromEntries(Object.entries(incomes).map(([kind, rows]) => [`income.${kind}`, rows]));
