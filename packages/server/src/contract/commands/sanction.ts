import { BREACH_KINDS } from '@tirek/casework';
import { z } from 'zod';
import { IsoDay } from '../names.ts';

const id = z.string().min(1).max(100);
const text = z.string().max(4000);
const documents = z
  .array(z.string().regex(/^[0-9a-f]{64}$/))
  .max(20)
  .meta({ description: 'Hashes of files kept with the case.' });

/** What is sent about breaches and sanctions. Which sanction follows, and from when, the law says. */
export const sanctionCommandsSent = [
  z.strictObject({
    type: z.literal('raiseBreach'),
    kind: z.enum(BREACH_KINDS),
    obligation: id.nullable().meta({ description: 'Of the contract in force; null where it is about something else.' }),
    member: id,
    on: IsoDay,
    text,
  }),
  z.strictObject({ type: z.literal('answerBreach'), breach: id, text, documents }),
  z.strictObject({
    type: z.literal('settleBreach'),
    breach: id,
    outcome: z.enum(['confirmed', 'goodCause', 'dropped']),
    reason: text,
  }),
  z.strictObject({ type: z.literal('proposeSanction'), breach: id }),
  z.strictObject({ type: z.literal('giveSanctionBack'), reason: text }),
  z.strictObject({ type: z.literal('imposeSanction') }),
  z.strictObject({ type: z.literal('liftSanction'), sanction: id, reason: text }),
] as const;
