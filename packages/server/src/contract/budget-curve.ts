import type { BudgetCurve as FamilyBudgetCurve } from '@tirek/family';
import { z } from 'zod';
import { Caution, MissingFact, ProgrammeId } from './assessment.ts';
import { IsoDay } from './names.ts';

export const BudgetPoint = z
  .object({
    earnings: z.number().meta({ description: 'Earnings of the member, tenge a month.' }),
    assistance: z.number().meta({ description: 'Assistance due at these earnings, tenge a month.' }),
    net: z.number().meta({ description: 'The family’s income of a month with assistance, tenge.' }),
    marginalRate: z.number().nullable().meta({
      description:
        'Share of the next tenge that is lost, 0–1; above 1 the family is worse off. Null at the last point.',
    }),
  })
  .meta({ id: 'BudgetPoint' });

export const Trap = z
  .object({
    from: z.number(),
    to: z.number().nullable(),
    kind: z.enum(['flat', 'cliff']).meta({
      description:
        '`flat`: nothing of what is earned stays · `cliff`: income falls at `from` and is made good only at `to` (null: not within the curve).',
    }),
    lost: z.number().meta({ description: 'Assistance lost over the stretch, tenge a month.' }),
  })
  .meta({ id: 'Trap', description: 'A stretch of earnings where work does not pay, tenge a month.' });

/** The answer of `POST /v1/budget-curve`. */
export const BudgetCurve = z
  .object({
    programme: ProgrammeId,
    on: IsoDay,
    member: z.string(),
    now: z.number().meta({ description: 'Where the member stands now, tenge a month before tax.' }),
    points: z.array(BudgetPoint),
    traps: z.array(Trap),
    endsAt: z.number().nullable().meta({
      description:
        'The first earnings at which no assistance is due any more; null where it is never due, or still due at the end.',
    }),
    minimumWage: z.number().nullable().meta({ description: 'The minimum wage of the day, tenge a month.' }),
    missing: z.array(MissingFact).meta({ description: 'What would have to be known first; then there are no points.' }),
    cautions: z.array(Caution),
  })
  .meta({
    id: 'BudgetCurve',
    description: 'What the family has in a month against the earnings of one member.',
  }) satisfies z.ZodType<FamilyBudgetCurve>;
