import { DEBT_CAUSES } from '@tirek/casework';
import { z } from 'zod';
import { IsoDay } from '../names.ts';

const reason = z.string().max(4000);
const debt = z.string().min(1).max(100).meta({ description: 'Id of the debt.' });
const amount = z.int().min(0).max(Number.MAX_SAFE_INTEGER).meta({ description: 'Whole tiyn.' });
const parts = z.int().min(0).max(1000).exactOptional();
const documents = z.array(z.string().max(100)).max(20);
/** What money is known by at the bank: what a person would read out, on one line. */
const reference = z.string().trim().min(1).max(60);

/** What is sent about this room. Ids of new debts are made by the server. */
export const recoveryCommandsSent = [
  z.strictObject({ type: z.literal('proposeDebt'), cause: z.enum(DEBT_CAUSES), reason }),
  z.strictObject({ type: z.literal('answerDebt'), debt, text: reason, documents }),
  z.strictObject({ type: z.literal('dropDebt'), debt, reason }),
  z.strictObject({ type: z.literal('establishDebt'), debt }),
  z.strictObject({
    type: z.literal('planRepayment'),
    debt,
    way: z.enum(['voluntary', 'withholding']),
    parts,
    firstDue: IsoDay.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('recordRepayment'),
    debt,
    amount,
    way: z.enum(['voluntary', 'court']),
    reference,
    on: IsoDay,
  }),
  z.strictObject({ type: z.literal('askCourt'), debt, claim: z.string().trim().min(1).max(200) }),
  z.strictObject({ type: z.literal('recordRuling'), debt, amount, ruling: z.string().trim().min(1).max(200) }),
  z.strictObject({ type: z.literal('askHardship'), debt, text: reason, documents, canPay: amount.nullable() }),
  z.strictObject({ type: z.literal('grantHardship'), debt, until: IsoDay, reason, parts }),
  z.strictObject({ type: z.literal('refuseHardship'), debt, reason }),
  z.strictObject({ type: z.literal('proposeWriteOff'), debt, amount, reason }),
  z.strictObject({ type: z.literal('approveWriteOff'), debt }),
  z.strictObject({ type: z.literal('giveBackWriteOff'), debt, reason }),
  z.strictObject({ type: z.literal('recordReturn'), debt, amount, reference, on: IsoDay }),
] as const;
