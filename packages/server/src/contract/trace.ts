import type { Formula as FamilyFormula, Trace as FamilyTrace } from '@tirek/family';
import { z } from 'zod';
import { IsoDay, Names } from './names.ts';

/* How every number of an answer came about. */

const ValueKind = z.enum(['money', 'ratio', 'count', 'yesNo', 'day', 'choice']);
const bound = z.number().nullable();

export const StepValue = z
  .discriminatedUnion('is', [
    z.object({
      is: z.literal('known'),
      value: z.union([z.number(), z.boolean(), z.string()]),
      exact: z.tuple([z.number(), z.number()]).exactOptional(),
    }),
    z.object({ is: z.literal('unknown'), between: z.tuple([bound, bound]).exactOptional() }),
    z.object({ is: z.literal('notApplicable'), why: z.string() }),
  ])
  .meta({
    id: 'StepValue',
    description:
      'Known (money in tenge; `exact`: tiyn as a fraction), unknown, or not applicable: three different things.',
  });

export const FigureUse = z
  .object({
    id: z.string(),
    named: Names,
    since: IsoDay,
    until: IsoDay.nullable(),
    source: z.string(),
    confidence: z.enum(['primary', 'press', 'secondary', 'unverified']),
    checkedOn: z.string(),
  })
  .meta({ id: 'FigureUse', description: 'The stretch of a dated figure that was used.' });

/** One word of the rule language with its parts. */
export const Formula: z.ZodType<FamilyFormula> = z
  .lazy(() =>
    z.object({
      word: z.string(),
      kind: ValueKind,
      value: StepValue,
      step: z.string().exactOptional(),
      fact: z.string().exactOptional(),
      member: z.string().exactOptional(),
      named: Names.exactOptional(),
      figure: FigureUse.exactOptional(),
      taken: z.string().exactOptional(),
      rounding: z.object({ how: z.string(), unit: z.number() }).exactOptional(),
      options: z.array(z.string()).exactOptional(),
      parts: z.array(Formula),
    }),
  )
  .meta({ id: 'Formula', description: 'One word of the rule language with its answer and its parts.' });

export const Step = z
  .object({
    rule: z.string(),
    member: z.string().exactOptional(),
    named: Names,
    plain: Names.exactOptional(),
    kind: ValueKind,
    edition: IsoDay.nullable(),
    cites: z.array(z.string()),
    doubts: z.array(z.string()),
    value: StepValue,
    formula: Formula.nullable(),
  })
  .meta({ id: 'Step', description: 'A rule answered for the family or for one member.' });

export const Trace = z
  .object({
    roots: z.array(z.string()).meta({ description: 'Keys of the steps that answer the question, the amount first.' }),
    steps: z.record(z.string(), Step),
  })
  .meta({
    id: 'Trace',
    description: 'Every rule that was asked, with its formula and its numbers.',
  }) satisfies z.ZodType<FamilyTrace>;
