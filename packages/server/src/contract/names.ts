import { LIMITS } from '@tirek/family';
import { type Names as RuleNames, parseDay, yearOf } from '@tirek/rules';
import { z } from 'zod';

/** A text in the three languages of the product. */
export const Names = z
  .object({ kk: z.string(), ru: z.string(), en: z.string() })
  .meta({ id: 'Names', description: 'A text in Kazakh, Russian and English.' }) satisfies z.ZodType<RuleNames>;

/** A calendar day as the law's files and answers write it. */
export const IsoDay = z.iso.date().meta({ description: 'A calendar day, `2018-05-10`.' });

function isInRange(iso: string): boolean {
  const day = parseDay(iso);
  return day !== undefined && yearOf(day) >= LIMITS.firstYear && yearOf(day) <= LIMITS.lastYear;
}

/** A day that may be asked about: one that a family file may name. */
export const AskedDay = IsoDay.refine(isInRange);
