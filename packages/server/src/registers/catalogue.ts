import type { Register } from '@tirek/casework';
import type { z } from 'zod';
import { benefits } from './benefits.ts';
import { disability } from './disability.ts';
import { education } from './education.ts';
import { employment } from './employment.ts';
import { incomes } from './incomes.ts';
import { population } from './population.ts';
import { realEstate } from './real-estate.ts';
import type { Dated, RegisterDefinition } from './register.ts';
import { tax } from './tax.ts';
import { vehicles } from './vehicles.ts';

/** Every register by its name. */
export const CATALOGUE = {
  population,
  incomes,
  benefits,
  realEstate,
  vehicles,
  tax,
  education,
  disability,
  employment,
} as const satisfies { readonly [R in Register]: RegisterDefinition<never> | RegisterDefinition<Dated> };

/** What a register has written about one person. */
export type RecordOf<R extends Register> = z.infer<(typeof CATALOGUE)[R]['record']>;
