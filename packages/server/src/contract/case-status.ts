import { PHASES } from '@tirek/casework';
import { z } from 'zod';
import { IsoDay } from './names.ts';

export const CaseStatusParams = z.object({ number: z.string().min(1).max(100) });

/** Where an application stands, as another system is told: nothing of the family. */
export const CaseStatus = z
  .object({
    number: z.string(),
    phase: z.enum(PHASES),
    submittedDay: IsoDay,
    dueDay: IsoDay.nullable(),
    decidedDay: IsoDay.nullable(),
    outcome: z.enum(['grant', 'refuse']).nullable(),
  })
  .meta({ id: 'CaseStatus' });
export type CaseStatus = z.infer<typeof CaseStatus>;
