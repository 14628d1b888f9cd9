import { z } from 'zod';
import { ListedCase } from './case.ts';

const text = z.string().trim().min(2).max(200);

/** What is looked for; in the body and not in the address, so that no number of a person stands in a log. */
export const FamilySearch = z
  .strictObject({
    iin: z
      .string()
      .regex(/^\d{12}$/)
      .exactOptional()
      .meta({ description: 'Of anybody in the family.' }),
    name: text.exactOptional().meta({ description: 'Whole words of a name, as written in Kazakh or Russian.' }),
    address: text.exactOptional(),
    number: text.exactOptional().meta({ description: 'Number of the application.' }),
    after: z.uuid().exactOptional().meta({ description: 'The `next` of the page before.' }),
    limit: z.int().min(1).max(100).default(25),
  })
  .meta({ id: 'FamilySearch', description: 'At least one of IIN, name, address and number.' });
export type FamilySearch = z.infer<typeof FamilySearch>;

export const FamilySearchResult = z
  .object({ cases: z.array(ListedCase), next: z.uuid().nullable() })
  .meta({ id: 'FamilySearchResult', description: 'Cases of the families found, the newest first.' });
export type FamilySearchResult = z.infer<typeof FamilySearchResult>;

/** Before an application is begun: is there one of this family already? */
export const DuplicateQuestion = z
  .strictObject({ family: z.unknown().meta({ $ref: '#/components/schemas/FamilyFile' }) })
  .meta({ id: 'DuplicateQuestion' });
export type DuplicateQuestion = z.infer<typeof DuplicateQuestion>;
export const DuplicateAnswer = z
  .object({
    open: z
      .object({ number: z.string(), office: z.string().meta({ description: 'Its path.' }), id: z.uuid().nullable() })
      .nullable()
      .meta({
        description:
          'The open application of the same family; its id only for those who may see it. Number and office are empty where the family is protected and the one who asks may not know where it is.',
      }),
    similar: z.array(ListedCase).meta({ description: 'Cases one may see in which somebody of the family stands.' }),
  })
  .meta({ id: 'DuplicateAnswer' });
export type DuplicateAnswer = z.infer<typeof DuplicateAnswer>;

/** What else is known of the family: its other cases, and others at the same address. */
export const RelatedCases = z
  .object({ family: z.array(ListedCase), address: z.array(ListedCase) })
  .meta({ id: 'RelatedCases' });
export type RelatedCases = z.infer<typeof RelatedCases>;
