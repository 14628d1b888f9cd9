import { z } from 'zod';

const DEMO_STATES = ['seeding', 'ready', 'failed'] as const;
/** How far the made-up families of the demo have come. */
export type DemoState = (typeof DEMO_STATES)[number];

/** The answer of `GET /health`: it is given only when everything is ready. */
export const Health = z
  .object({
    status: z.literal('ok'),
    version: z.string(),
    demo: z.enum(DEMO_STATES).exactOptional().meta({
      description:
        'In demo mode only: whether its made-up families are still being made, are all there, or could not be made.',
    }),
  })
  .meta({ id: 'Health', description: 'The service is ready.' });
export type Health = z.infer<typeof Health>;
