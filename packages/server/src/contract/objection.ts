import { OBJECTION_OUTCOMES, OBJECTION_WAYS } from '@tirek/casework';
import { z } from 'zod';
import { IsoDay, Names } from './names.ts';
import { pageAfter, sortOf } from './order.ts';

const Kind = z.enum(['decision', 'sanction', 'debt']);
const office = z.string().max(200).exactOptional().meta({ description: 'Path of an office in one’s own territory.' });

export const OBJECTION_SORTS = ['filedDay', 'dueDay', 'decidedDay', 'number'] as const;
export type ObjectionSort = (typeof OBJECTION_SORTS)[number];
export const ObjectionListQuery = z.strictObject({
  state: z.enum(['open', 'answered']).default('open'),
  kind: Kind.exactOptional(),
  office,
  mine: z.literal('true').exactOptional().meta({ description: 'Only what the one who asks may answer.' }),
  sort: sortOf(OBJECTION_SORTS).exactOptional(),
  after: pageAfter,
  limit: z.coerce.number().int().min(1).max(100).default(25),
});

export const ListedObjection = z
  .object({
    id: z.string(),
    case: z.uuid(),
    number: z.string(),
    applicant: z.string().meta({ description: 'Name; empty for a role that does not see it.' }),
    office: z.string().meta({ description: 'Of the case.' }),
    answeringOffice: z.string(),
    kind: Kind,
    way: z.enum(OBJECTION_WAYS),
    filedDay: IsoDay,
    dueDay: IsoDay.nullable(),
    late: z.boolean(),
    decidedDay: IsoDay.nullable(),
    outcome: z.enum(OBJECTION_OUTCOMES).nullable(),
    mayAnswer: z.boolean().meta({ description: 'Whether the one who asks may answer it.' }),
  })
  .meta({ id: 'ListedObjection' });
export type ListedObjection = z.infer<typeof ListedObjection>;
export const ObjectionList = z.object({ objections: z.array(ListedObjection), next: z.string().nullable() }).meta({
  id: 'ObjectionList',
  description:
    'A page of objections; without an order the open ones are by due day, the answered ones the latest first.',
});
export type ObjectionList = z.infer<typeof ObjectionList>;

export const ObjectionStatisticsQuery = z.strictObject({
  office,
  from: IsoDay.exactOptional().meta({ description: 'First day of filing; a year back where it is not said.' }),
  to: IsoDay.exactOptional(),
});

const count = z.int().nullable().meta({ description: 'Null where it is so small that it could point at a family.' });
const Reversals = z
  .object({
    filed: count,
    answered: count,
    reversed: count.meta({ description: 'Upheld, wholly or in part.' }),
    share: z
      .number()
      .nullable()
      .meta({ description: 'Reversed of those answered; null where one of both is not told.' }),
  })
  .meta({ id: 'Reversals' });

/** How often what was objected to turned out wrong, with the definition of the figure. */
export const ObjectionStatistics = z
  .object({
    office: z.string(),
    from: IsoDay,
    to: IsoDay,
    asOf: z.iso.datetime(),
    definition: z.object({ id: z.string(), version: z.int(), text: Names }),
    smallest: z.int().meta({ description: 'Counts below it, other than 0, are not told to who sees no cases.' }),
    total: Reversals,
    byKind: z.array(Reversals.extend({ kind: Kind })),
    byOffice: z.array(Reversals.extend({ office: z.string() })),
    byRule: z.array(z.object({ rule: z.string(), named: Names, reversed: count })),
  })
  .meta({ id: 'ObjectionStatistics' });
export type ObjectionStatistics = z.infer<typeof ObjectionStatistics>;
