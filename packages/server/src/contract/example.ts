import { z } from 'zod';
import { ProgrammeId } from './assessment.ts';
import { IsoDay, Names } from './names.ts';

/** A made-up family to try the questions with, one of the list of `GET /v1/examples`. */
export const Example = z
  .object({
    id: z.string(),
    named: Names,
    story: Names.meta({ description: 'What is told about the family, and what to look at in the answer.' }),
    on: IsoDay.meta({ description: 'A day on which to ask about it.' }),
    programme: ProgrammeId.exactOptional(),
    file: z.unknown().meta({ $ref: '#/components/schemas/FamilyFile' }),
  })
  .meta({ id: 'Example', description: 'A made-up family; `file` goes into `family` of a question.' });
