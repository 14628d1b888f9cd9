import type { Names as RuleNames } from '@tirek/rules';
import { z } from 'zod';

/** A text in the three languages of the product. */
export const Names = z
  .object({ kk: z.string(), ru: z.string(), en: z.string() })
  .meta({ id: 'Names', description: 'A text in Kazakh, Russian and English.' }) satisfies z.ZodType<RuleNames>;

/** A calendar day as the law's files and answers write it. */
export const IsoDay = z.iso.date().meta({ description: 'A calendar day, `2018-05-10`.' });
