import type { Comparison as FamilyComparison } from '@tirek/family';
import { z } from 'zod';
import { Assessment, ProgrammeId } from './assessment.ts';
import { IsoDay, Names } from './names.ts';

export const Regime = z
  .object({
    id: z.string(),
    named: Names,
    programme: ProgrammeId,
    from: IsoDay,
    to: IsoDay.nullable(),
    inForce: z.boolean().meta({ description: 'Whether this is the law in force on the day asked about.' }),
    assessment: Assessment,
  })
  .meta({
    id: 'Regime',
    description: 'The family under the rules of one time, with the figures of the day asked about.',
  });

/** The answer of `POST /v1/compare`. */
export const Comparison = z.object({ on: IsoDay, regimes: z.array(Regime) }).meta({
  id: 'Comparison',
  description: 'The same family on one day under every regime.',
}) satisfies z.ZodType<FamilyComparison>;
