import { EXIT_REASONS, FOLLOW_UP_FINDINGS, FOLLOW_UPS, REVIEW_RESULTS } from '@tirek/casework';
import { z } from 'zod';

const text = z.string().max(4000);
const MOST_INCOME = 100_000_000;

/** What is sent about this room. */
export const exitCommandsSent = [
  z.strictObject({
    type: z.literal('reviewContract'),
    result: z.enum(REVIEW_RESULTS),
    text,
    incomeNow: z
      .int()
      .min(0)
      .max(MOST_INCOME)
      .nullable()
      .meta({ description: 'What the family earns a month now, tenge; null where it does not say.' }),
  }),
  z.strictObject({ type: z.literal('recordExit'), reason: z.enum(EXIT_REASONS), text }),
  z.strictObject({
    type: z.literal('recordFollowUp'),
    after: z.literal(FOLLOW_UPS).meta({ description: 'Months after the exit.' }),
    finding: z
      .enum(FOLLOW_UP_FINDINGS)
      .exclude(['returned'])
      .meta({ description: 'That a family has returned is found by the server.' }),
    text,
  }),
] as const;
