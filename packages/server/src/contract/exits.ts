import { AID_KINDS, EXIT_REASONS, OFFERS, REVIEW_RESULTS } from '@tirek/casework';
import { z } from 'zod';
import { EXIT_FIGURES } from '../exits/definitions.ts';
import { IsoDay, Names } from './names.ts';
import { pageAfter, sortOf } from './order.ts';

/** Lists about leaving assistance. */
export const EXIT_TABS = ['leaving', 'left', 'followUps', 'longStayers', 'nearMisses'] as const;
export type ExitTab = (typeof EXIT_TABS)[number];

const office = z.string().max(200).exactOptional().meta({ description: 'Path of an office in one’s own territory.' });
const limit = z.coerce.number().int().min(1).max(100).default(50);

export const EXIT_SORTS = ['number', 'aidTo', 'exitDay', 'followUpDay', 'months', 'missedBy', 'incomeNow'] as const;
export type ExitSort = (typeof EXIT_SORTS)[number];
export const ExitListQuery = z.strictObject({
  tab: z.enum(EXIT_TABS),
  office,
  sort: sortOf(EXIT_SORTS).exactOptional(),
  after: pageAfter,
  limit,
});
export type ExitListQuery = z.infer<typeof ExitListQuery>;

const tiyn = z.int().nullable().meta({ description: 'Whole tiyn.' });

/** A family in a list about leaving. */
export const ExitRow = z
  .object({
    id: z.uuid(),
    number: z.string(),
    applicant: z.string().meta({ description: 'Name; empty for a role that does not see it.' }),
    office: z.string(),
    kind: z.enum(AID_KINDS).nullable(),
    aidTo: IsoDay.nullable(),
    reviewResult: z.enum(REVIEW_RESULTS).nullable(),
    exitDay: IsoDay.nullable(),
    exitReason: z.enum(EXIT_REASONS).nullable(),
    followUpDay: IsoDay.nullable(),
    followUpAfter: z.int().nullable(),
    months: z.int().nullable().meta({ description: 'Months of aid over all cases of the family; of long stayers.' }),
    cases: z.int().nullable(),
    missedBy: tiyn,
    incomeAtMost: tiyn,
    incomeNow: tiyn,
    offers: z.array(z.enum(OFFERS)),
  })
  .meta({ id: 'ExitRow' });
export type ExitRow = z.infer<typeof ExitRow>;
export const ExitList = z.object({ rows: z.array(ExitRow), next: z.string().nullable() }).meta({ id: 'ExitList' });
export type ExitList = z.infer<typeof ExitList>;

/** What figures can be broken down by. */
export const EXIT_GROUPINGS = ['none', 'office', 'kind', 'composition'] as const;

const period = {
  from: IsoDay.exactOptional().meta({ description: 'First day of application; without it the last twelve months.' }),
  to: IsoDay.exactOptional(),
  office,
};
export const ExitFiguresQuery = z.strictObject({ ...period, by: z.enum(EXIT_GROUPINGS).default('none') });
export type ExitFiguresQuery = z.infer<typeof ExitFiguresQuery>;
export const ExitFigureCasesQuery = z.strictObject({
  ...period,
  by: z.enum(EXIT_GROUPINGS).default('none'),
  figure: z.enum(EXIT_FIGURES),
  group: z.string().max(200).exactOptional(),
  after: z.uuid().exactOptional(),
  limit,
});
export type ExitFigureCasesQuery = z.infer<typeof ExitFigureCasesQuery>;

export const ExitFigures = z
  .object({
    asOf: IsoDay,
    from: IsoDay,
    to: IsoDay,
    definitions: z.array(
      z.object({
        id: z.enum(EXIT_FIGURES),
        version: z.int(),
        since: IsoDay,
        of: z.enum(EXIT_FIGURES).nullable(),
        named: Names,
        text: Names,
      }),
    ),
    groups: z.array(
      z.object({
        group: z.string().nullable().meta({ description: 'An office, a kind, a composition; null: all together.' }),
        counts: z
          .record(z.enum(EXIT_FIGURES), z.int().nullable())
          .meta({ description: 'Null: fewer than five, or what would give such a number away.' }),
      }),
    ),
  })
  .meta({ id: 'ExitFigures', description: 'From application to exit, counted over one cohort.' });
export type ExitFigures = z.infer<typeof ExitFigures>;
