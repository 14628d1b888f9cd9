import { z } from 'zod';

export const AlertQuery = z.strictObject({
  office: z.string().max(200).exactOptional().meta({ description: 'Path of an office in one’s own territory.' }),
});

/** Something in the work of commissions that a person should look at. It accuses nobody. */
export const CommissionAlert = z
  .object({
    kind: z.enum(['sameAddress', 'signedTogether', 'alwaysUnanimous', 'voteFromOutside']),
    office: z.string(),
    at: z.iso.datetime().nullable(),
    cases: z.array(z.object({ id: z.uuid(), number: z.string() })),
    persons: z.array(z.string()),
    figures: z.record(z.string(), z.number()).meta({ description: 'Seconds, metres, counts: what the kind is about.' }),
  })
  .meta({ id: 'CommissionAlert' });
export type CommissionAlert = z.infer<typeof CommissionAlert>;
export const CommissionAlertList = z
  .object({ alerts: z.array(CommissionAlert), names: z.record(z.string(), z.string()) })
  .meta({ id: 'CommissionAlertList' });
export type CommissionAlertList = z.infer<typeof CommissionAlertList>;
