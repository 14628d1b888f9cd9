import { ROLES } from '@tirek/casework';
import { z } from 'zod';
import { Names } from './names.ts';

export const ViewerQuery = z.strictObject({
  after: z.string().max(80).exactOptional().meta({ description: 'The `next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

/** Who looked at what is about the one who asks. */
export const ViewerList = z
  .object({
    entries: z.array(
      z.object({
        at: z.iso.datetime(),
        action: z.string(),
        role: z.enum(ROLES),
        office: Names.nullable(),
        purpose: z.string().nullable(),
        case: z.object({ id: z.uuid(), number: z.string() }).nullable(),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'ViewerList', description: 'The newest first. A vote is on a file: who voted how is not told.' });
export type ViewerList = z.infer<typeof ViewerList>;
