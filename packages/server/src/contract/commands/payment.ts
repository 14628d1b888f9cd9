import { z } from 'zod';

const holder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('member'), member: z.string().min(1).max(100) }),
  z.strictObject({ kind: z.literal('guardian'), name: z.string().trim().min(2).max(200), iin: z.string().max(20) }),
]);

/** What is sent about this room. */
export const paymentCommandsSent = [
  z.strictObject({
    type: z.literal('nameAccount'),
    account: z.strictObject({
      iban: z.string().max(40).meta({ description: 'Of a bank in Kazakhstan; spaces do not matter.' }),
      holder,
    }),
  }),
] as const;
