import { type RawBuilder, sql } from 'kysely';
import { EXIT_FIGURES, type ExitFigure } from '../exits/definitions.ts';
import type { ActorTransaction } from './with-actor.ts';

/** The families a figure is counted over: by day of application and territory. */
export interface Cohort {
  readonly office: string;
  readonly from: string;
  readonly to: string;
  /** The day as of which it is counted. */
  readonly asOf: string;
}
export type Grouping = 'none' | 'office' | 'kind' | 'composition';

const left = sql<boolean>`(o.exit_day is not null and o.exit_reason <> 'continues')`;
const contracted = sql<boolean>`(o.outcome = 'grant' and o.kind = 'conditional' and o.contract_day is not null)`;

/** What a row must be to be counted: said once, for the figure and for the list of its cases. */
const COUNTED: Readonly<Record<ExitFigure, (asOf: string) => RawBuilder<boolean>>> = {
  applications: () => sql`true`,
  decided: () => sql`o.outcome is not null`,
  awards: () => sql`o.outcome = 'grant'`,
  conditional: () => sql`(o.outcome = 'grant' and o.kind = 'conditional')`,
  contracts: () => contracted,
  reviewed: () => sql`(${contracted} and o.review_result is not null)`,
  reached: () => sql`(${contracted} and o.review_result = 'reached')`,
  exits: () => left,
  exitsYearAgo: (asOf) => sql`(${left} and o.exit_day <= ${asOf}::date - interval '12 months')`,
  outForGood: (asOf) =>
    sql`(${left} and o.exit_day <= ${asOf}::date - interval '12 months'
      and not returned_within(o.case_id, o.exit_day, interval '12 months'))`,
};

const DISTRICT_DEPTH = 3;
const GROUP: Readonly<Record<Grouping, RawBuilder<string | null>>> = {
  none: sql`null::text`,
  office: sql`array_to_string((string_to_array(o.office_path, '/'))[1:${sql.lit(DISTRICT_DEPTH)}], '/')`,
  kind: sql`coalesce(o.kind, '')`,
  composition: sql`o.children`,
};

const within = ({ office, from, to }: Cohort): RawBuilder<boolean> =>
  sql`is_within(o.office_path, ${office}) and o.applied_day between ${from}::date and ${to}::date`;

export interface CountedGroup {
  readonly group: string | null;
  readonly counts: Readonly<Record<ExitFigure, number>>;
}

/** Every figure for every group, exact: what may be shown of it is somebody else's business. */
export async function countExits(
  { db }: ActorTransaction,
  cohort: Cohort,
  by: Grouping,
): Promise<readonly CountedGroup[]> {
  const columns = EXIT_FIGURES.map(
    (figure) => sql`count(*) filter (where ${COUNTED[figure](cohort.asOf)})::integer as ${sql.ref(figure)}`,
  );
  const { rows } = await sql<Record<ExitFigure, number> & { group: string | null }>`
    select ${GROUP[by]} as "group", ${sql.join(columns)} from case_outcome o
    where ${within(cohort)} group by 1 order by 1`.execute(db);
  return rows.map(({ group, ...counts }) => ({ group, counts }));
}

/** The ids of the very cases a figure counts, the newest first. */
export async function casesCounted(
  { db }: ActorTransaction,
  cohort: Cohort,
  asked: {
    readonly figure: ExitFigure;
    readonly by: Grouping;
    readonly group: string | undefined;
    readonly after: string | undefined;
    readonly limit: number;
  },
): Promise<readonly string[]> {
  const { figure, by, group, after, limit } = asked;
  const ofGroup = group === undefined || by === 'none' ? sql`true` : sql`${GROUP[by]} = ${group}`;
  const before = after === undefined ? sql`true` : sql`o.case_id < ${after}::uuid`;
  const { rows } = await sql<{ case_id: string }>`
    select o.case_id from case_outcome o
    where ${within(cohort)} and ${COUNTED[figure](cohort.asOf)} and ${ofGroup} and ${before}
    order by o.case_id desc limit ${limit}`.execute(db);
  return rows.map((row) => row.case_id);
}
