import { z } from 'zod';
import { IsoDay } from '../contract/names.ts';
import { incomeFacts, incomesOf } from './income-record.ts';
import { Dated, ofEachPerson, type RegisterDefinition } from './register.ts';

const Employment = Dated.extend({
  work: z.enum(['none', 'employed', 'permanentJob', 'registeredUnemployed']).exactOptional(),
  refusedMeasuresOn: IsoDay.exactOptional(),
  contractBrokenOn: IsoDay.exactOptional(),
  incomes: incomesOf(['activeMeasures', 'relocationGrant']),
});

/** Employment contracts, the registered unemployed, measures of employment and what came of them. */
export const employment: RegisterDefinition<z.infer<typeof Employment>> = {
  record: Employment,
  tells: ofEachPerson(({ work, refusedMeasuresOn, contractBrokenOn, incomes }) => ({
    work,
    refusedMeasuresOn,
    contractBrokenOn,
    ...incomeFacts(incomes),
  })),
};
