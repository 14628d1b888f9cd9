import { CHECK_FINDINGS } from '@tirek/casework';
import { z } from 'zod';
import { IsoDay } from '../names.ts';

const documents = z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(20);
const obligation = z.string().min(1).max(150);

/** What is sent about this room. */
export const obligationCommandsSent = [
  z.strictObject({
    type: z.literal('reportObligation'),
    obligation,
    words: z.string().max(4000).meta({ description: 'What was done, in the family’s own words; may be empty.' }),
    documents,
  }),
  z.strictObject({
    type: z.literal('checkObligation'),
    obligation,
    finding: z.enum(CHECK_FINDINGS),
    fulfilledOn: IsoDay.exactOptional(),
    reason: z.string().max(4000),
    documents,
  }),
] as const;
