import { z } from 'zod';

/** The answer of `GET /health`: it is given only when everything is ready. */
export const Health = z
  .object({ status: z.literal('ok'), version: z.string() })
  .meta({ id: 'Health', description: 'The service is ready.' });
export type Health = z.infer<typeof Health>;
