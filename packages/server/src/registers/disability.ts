import { DISABILITIES } from '@tirek/law';
import { z } from 'zod';
import { Dated, ofEachPerson, type RegisterDefinition } from './register.ts';

const Disability = Dated.extend({
  disability: z.enum(DISABILITIES).exactOptional(),
  needsCare: z.boolean().exactOptional(),
});

/** Disability as it was established, and whether care is needed. */
export const disability: RegisterDefinition<z.infer<typeof Disability>> = {
  record: Disability,
  tells: ofEachPerson((record) => ({ disability: record.disability, needsCare: record.needsCare })),
};
