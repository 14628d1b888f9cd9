import { OBJECTION_WAYS } from '@tirek/casework';
import { z } from 'zod';

const id = z.string().min(1).max(100);
const text = z.string().max(4000);

const against = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('decision'),
    decision: z.int().min(0).max(1000).meta({ description: 'Its place among the decisions made, from 0.' }),
  }),
  z.strictObject({ kind: z.literal('sanction'), sanction: id }),
  z.strictObject({ kind: z.literal('debt'), debt: id }),
]);

/** What is sent about objections. Their ids are made by the server; what is suspended and who answers follows from the law. */
export const objectionCommandsSent = [
  z.strictObject({
    type: z.literal('fileObjection'),
    against,
    way: z.enum(OBJECTION_WAYS),
    text,
    documents: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(20),
  }),
  z.strictObject({
    type: z.literal('decideObjection'),
    objection: id,
    outcome: z.enum(['upheld', 'partlyUpheld', 'rejected']),
    reason: text,
    cites: z.array(id).max(20),
    rules: z.array(id).max(20).meta({ description: 'Ids of the rules that were applied wrongly.' }),
  }),
  z.strictObject({ type: z.literal('withdrawObjection'), objection: id, reason: text }),
] as const;
