import { sql } from 'kysely';
import type { ObjectionSort } from '../contract/objection.ts';
import { type ListAsked, type ListPage, type Orderable, ordered, pageOf } from './ordering.ts';
import type { ActorTransaction } from './with-actor.ts';

/** An objection as lists and statistics need it. Days are ISO; nothing of what was written. */
export interface ObjectionRow {
  readonly id: string;
  readonly officePath: string;
  /** The office above, which answers. */
  readonly answeringPath: string;
  readonly kind: 'decision' | 'sanction' | 'debt';
  readonly way: 'objection' | 'humanReview';
  readonly filedDay: string;
  readonly dueDay: string | null;
  readonly decidedDay: string | null;
  readonly outcome: 'upheld' | 'partlyUpheld' | 'rejected' | 'withdrawn' | null;
  /** Ids of the rules that were applied wrongly. */
  readonly rules: readonly string[];
  /** Whoever had a hand in it. */
  readonly involved: readonly string[];
}

/** The objections of a case as their rows. */
export const toObjectionRows = (caseId: string, objections: readonly ObjectionRow[]) =>
  objections.map((one) => ({
    case_id: caseId,
    id: one.id,
    office_path: one.officePath,
    answering_path: one.answeringPath,
    kind: one.kind,
    way: one.way,
    filed_day: one.filedDay,
    due_day: one.dueDay,
    decided_day: one.decidedDay,
    outcome: one.outcome,
    rules: [...one.rules],
    involved: [...one.involved],
  }));

/** Writes the objections of a case anew. They only ever become more. */
export async function saveObjections(
  { db }: ActorTransaction,
  caseId: string,
  objections: readonly ObjectionRow[],
): Promise<void> {
  if (objections.length === 0) return;
  await db
    .insertInto('objection')
    .values(toObjectionRows(caseId, objections))
    .onConflict((conflict) =>
      conflict.columns(['case_id', 'id']).doUpdateSet(({ ref }) => ({
        office_path: ref('excluded.office_path'),
        due_day: ref('excluded.due_day'),
        decided_day: ref('excluded.decided_day'),
        outcome: ref('excluded.outcome'),
        rules: ref('excluded.rules'),
        involved: ref('excluded.involved'),
      })),
    )
    .execute();
}

/** An objection in a list, with the case it stands in. */
export interface ListedObjection extends ObjectionRow {
  readonly caseId: string;
}
export interface ObjectionQuery {
  readonly open: boolean;
  readonly kind?: ObjectionRow['kind'] | undefined;
  readonly office?: string | undefined;
  /** Only what this person may answer: at this office or below it, and without a hand in it. */
  readonly answerer?: { readonly person: string; readonly office: string } | undefined;
}

const within = (column: 'office_path' | 'answering_path', office: string) =>
  // "0" is the character after "/": everything below an office lies between the two.
  sql<boolean>`(${sql.ref(column)} = ${office} or ${sql.ref(column)} > ${`${office}/`} and ${sql.ref(column)} < ${`${office}0`})`;

const OBJECTION_ORDER: Orderable<ObjectionSort> = {
  fields: {
    filedDay: { of: sql`filed_day`, type: 'date', always: true },
    dueDay: { of: sql`due_day`, type: 'date' },
    decidedDay: { of: sql`decided_day`, type: 'date' },
    number: { of: sql`(select f.number from case_file f where f.id = objection.case_id)`, type: 'text' },
  },
  ids: [
    { of: sql`case_id`, type: 'uuid', always: true },
    { of: sql`objection.id`, type: 'text', always: true },
  ],
};

/** A page of the objections that are open, or of those answered. Found is only what the actor may see. */
export async function listObjections(
  { db }: ActorTransaction,
  query: ObjectionQuery & ListAsked<ObjectionSort>,
): Promise<ListPage<ListedObjection>> {
  const { open, kind, office, answerer, sort, after, limit } = query;
  const { place, orderBy, follows } = ordered(OBJECTION_ORDER, sort, after);
  let found = db
    .selectFrom('objection')
    .selectAll()
    .select(place.as('place'))
    .where('decided_day', open ? 'is' : 'is not', null)
    .where(follows)
    .orderBy(orderBy)
    .limit(limit + 1);
  if (kind !== undefined) found = found.where('kind', '=', kind);
  if (office !== undefined) found = found.where(within('office_path', office));
  if (answerer)
    found = found
      .where(within('answering_path', answerer.office))
      .where(sql<boolean>`not (${answerer.person} = any (involved))`);
  return pageOf(await found.execute(), limit, (row) => ({
    caseId: row.case_id,
    id: row.id,
    officePath: row.office_path,
    answeringPath: row.answering_path,
    // Written by `saveObjections` from the same types, and held to them by the database.
    kind: row.kind as ObjectionRow['kind'],
    way: row.way as ObjectionRow['way'],
    filedDay: row.filed_day,
    dueDay: row.due_day,
    decidedDay: row.decided_day,
    outcome: row.outcome as ObjectionRow['outcome'],
    rules: row.rules,
    involved: row.involved,
  }));
}

/** How many objections of one kind, way and district came out one way. */
export interface ObjectionCount {
  readonly office: string;
  readonly kind: ObjectionRow['kind'];
  readonly outcome: ObjectionRow['outcome'];
  readonly rules: readonly string[];
  readonly count: number;
}

/** Counts of objections filed between two days, ISO, both included, in a territory. */
export async function countObjections(
  { db }: ActorTransaction,
  { office, from, to }: { readonly office: string; readonly from: string; readonly to: string },
): Promise<readonly ObjectionCount[]> {
  const rows = await db
    .selectFrom('objection')
    .select(['kind', 'outcome', 'rules'])
    .select(sql<string>`array_to_string((string_to_array(office_path, '/'))[1:3], '/')`.as('district'))
    .select(sql<number>`count(*)::int`.as('count'))
    .where(within('office_path', office))
    .where('filed_day', '>=', from)
    .where('filed_day', '<=', to)
    .groupBy(['kind', 'outcome', 'rules', 'district'])
    .execute();
  return rows.map(({ district, kind, outcome, rules, count }) => ({
    office: district,
    kind: kind as ObjectionRow['kind'],
    outcome: outcome as ObjectionRow['outcome'],
    rules,
    count,
  }));
}
