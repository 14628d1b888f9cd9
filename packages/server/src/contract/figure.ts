import { z } from 'zod';
import { IsoDay } from './names.ts';

const quarter = z.string().regex(/^\d{4}-Q[1-4]$/);
const region = z
  .string()
  .regex(/^\d{9}$/)
  .meta({ description: 'KATO code of the region.' });

/** A figure that is published for a region and a quarter and counts once two persons have typed the same. */
export const PublishedFigure = z
  .object({
    id: z.uuid(),
    version: z.int(),
    figure: z.literal('povertyLine'),
    region,
    quarter,
    amount: z
      .number()
      .nullable()
      .meta({ description: 'Tenge; null while it waits for the second person who may type it.' }),
    source: z.string(),
    enteredBy: z.string(),
    enteredByMe: z.boolean(),
    confirmedBy: z.string().nullable(),
    confirmedDay: IsoDay.nullable(),
  })
  .meta({ id: 'PublishedFigure' });
export type PublishedFigure = z.infer<typeof PublishedFigure>;
export const PublishedFigureList = z
  .object({ figures: z.array(PublishedFigure), names: z.record(z.string(), z.string()) })
  .meta({ id: 'PublishedFigureList' });
export type PublishedFigureList = z.infer<typeof PublishedFigureList>;

export const FigureQuery = z.strictObject({ region: region.exactOptional(), quarter: quarter.exactOptional() });
export const PublishedFigureEntry = z
  .strictObject({
    figure: z.literal('povertyLine'),
    region,
    quarter,
    amount: z.number().positive().max(10_000_000).meta({ description: 'Tenge.' }),
    source: z.string().trim().min(10).max(1000).meta({ description: 'The act or the page it stands on.' }),
  })
  .meta({ id: 'PublishedFigureEntry' });
export type PublishedFigureEntry = z.infer<typeof PublishedFigureEntry>;
export const PublishedFigureConfirmation = z
  .strictObject({ amount: z.number().positive().max(10_000_000) })
  .meta({ id: 'PublishedFigureConfirmation', description: 'Typed anew by the second person, not copied.' });
export type PublishedFigureConfirmation = z.infer<typeof PublishedFigureConfirmation>;

export const PublishedFigureRejection = z
  .strictObject({ reason: z.string().max(4000) })
  .meta({ id: 'PublishedFigureRejection', description: 'What waits is set aside, and may be typed anew.' });

/** What the figure changes in cases that are open: nothing is signed on the old answer. */
export const FigureEffects = z
  .object({
    recomputed: z.int().meta({ description: 'Cases that were reckoned again and came out otherwise than before.' }),
    changes: z.array(
      z.object({
        case: z.uuid(),
        number: z.string(),
        office: z.string(),
        before: z.number().meta({ description: 'Tenge a month.' }),
        after: z.number(),
        difference: z.number(),
      }),
    ),
  })
  .meta({
    id: 'FigureEffects',
    description:
      'Since it was confirmed, in the territory of the one who asks; the first 500 changes are told one by one.',
  });
export type FigureEffects = z.infer<typeof FigureEffects>;
export const FigureDone = z.object({ id: z.uuid(), version: z.int() }).meta({ id: 'PublishedFigureDone' });
export type FigureDone = z.infer<typeof FigureDone>;
