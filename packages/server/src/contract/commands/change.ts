import { CHANGE_KINDS, END_GROUNDS } from '@tirek/casework';
import { z } from 'zod';
import { IsoDay } from '../names.ts';

const text = z.string().max(4000);
const id = z.string().min(1).max(100);
const ChangedFact = z.strictObject({
  fact: z.string().max(60),
  member: id.nullable().meta({ description: 'Id in the family file; null for a fact of the whole family.' }),
  value: z.unknown(),
});
const facts = z.array(ChangedFact).max(60);

/** What is sent about this room. */
export const changeCommandsSent = [
  z.strictObject({
    type: z.literal('reportChange'),
    kind: z.enum(CHANGE_KINDS),
    from: IsoDay.meta({ description: 'First day it is true for.' }),
    text,
    facts,
    documents: z.array(z.string().max(100)).max(20).meta({ description: 'Hashes of files kept with the case.' }),
  }),
  z.strictObject({
    type: z.literal('settleChange'),
    id,
    outcome: z.enum(['applied', 'noEffect', 'notConfirmed']),
    reason: text,
    facts: facts.exactOptional().meta({ description: 'As the officer found them, where they are not as told.' }),
  }),
  z.strictObject({ type: z.literal('proposeEnd'), ground: z.enum(END_GROUNDS), happenedOn: IsoDay, reason: text }),
  z.strictObject({ type: z.literal('approveEnd') }),
  z.strictObject({ type: z.literal('giveBackEnd'), reason: text }),
] as const;
