import type { z } from 'zod';
import { incomeFacts, incomesOf } from './income-record.ts';
import { Dated, ofEachPerson, type RegisterDefinition } from './register.ts';

const Incomes = Dated.extend({ incomes: incomesOf(['wage', 'other']) });

/** Wages and other incomes as they were reported, and as pension contributions show them. */
export const incomes: RegisterDefinition<z.infer<typeof Incomes>> = {
  record: Incomes,
  tells: ofEachPerson((record) => incomeFacts(record.incomes)),
};
