import { STUDIES } from '@tirek/law';
import { z } from 'zod';
import { incomeFacts, incomesOf } from './income-record.ts';
import { Dated, ofEachPerson, type RegisterDefinition } from './register.ts';

const Education = Dated.extend({ study: z.enum(STUDIES).exactOptional(), incomes: incomesOf(['stipend']) });

/** Who studies, and stipends. */
export const education: RegisterDefinition<z.infer<typeof Education>> = {
  record: Education,
  tells: ofEachPerson(({ study, incomes }) => ({ study, ...incomeFacts(incomes) })),
};
