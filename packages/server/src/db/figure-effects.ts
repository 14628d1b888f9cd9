import { sql } from 'kysely';
import type { ActorTransaction } from './with-actor.ts';

/** What a published figure changed in one case. Tenge a month. */
export interface FigureEffect {
  readonly case: string;
  readonly number: string;
  readonly office: string;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
}

/** Which cases a figure is for, and since when it counts. */
export interface EffectsQuery {
  /** Path of the office of the region, and of the one who asks. */
  readonly region: string;
  readonly territory: string;
  /** `2026-Q1` */
  readonly quarter: string;
  /** ISO instant. */
  readonly since: string;
  readonly limit: number;
}

interface Row {
  readonly stream_id: string;
  readonly number: string;
  readonly office_path: string;
  readonly body: {
    readonly before: { readonly total: number };
    readonly after: { readonly total: number };
    readonly difference: number;
  };
}

const found = ({ region, territory, quarter, since }: EffectsQuery) => sql`
  from case_event e join case_file f on f.id = e.stream_id
  where e.type = 'recomputed' and e.at >= ${since} and e.body ->> 'cause' = 'figure'
    and is_within(f.office_path, ${region}) and is_within(f.office_path, ${territory})
    and exists (select from case_event s where s.stream_id = e.stream_id and s.type = 'applicationSubmitted'
      and to_char((s.body ->> 'applicationDay')::date, 'YYYY"-Q"Q') = ${quarter})`;

/**
 * What a figure changed in the cases of its region and quarter since it was confirmed, from their histories. As the system,
 * for whoever may read figures: numbers and amounts, no family.
 */
export async function listFigureEffects(
  { db }: ActorTransaction,
  query: EffectsQuery,
): Promise<{ readonly recomputed: number; readonly changes: readonly FigureEffect[] }> {
  const { rows } = await sql<Row>`select e.stream_id, f.number, f.office_path, e.body ${found(query)}
    order by e.at, e.stream_id limit ${query.limit}`.execute(db);
  const counted = await sql<{ count: number }>`select count(distinct e.stream_id) ${found(query)}`.execute(db);
  return {
    recomputed: counted.rows[0]?.count ?? 0,
    changes: rows.map(({ stream_id: id, number, office_path: office, body }) => ({
      case: id,
      number,
      office,
      before: body.before.total,
      after: body.after.total,
      difference: body.difference,
    })),
  };
}
