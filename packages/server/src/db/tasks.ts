import type { Role } from '@tirek/casework';
import { sql } from 'kysely';
import { NO_DUE_DAY } from '../cases/derive.ts';
import type { TaskSort } from '../contract/work.ts';
import { type ListAsked, type ListPage, type Orderable, ordered, pageOf } from './ordering.ts';
import type { Facts } from './tables.ts';
import type { ActorTransaction } from './with-actor.ts';

/** Something that must be done in a case: by whom, where, until when. Days are ISO. */
export interface Task {
  /** Its name within the case: the same task keeps it. */
  readonly key: string;
  readonly kind: string;
  readonly ownerRole: Role;
  readonly officePath: string;
  /** Account of the one person it waits for, where it does not wait for any of the role. */
  readonly person?: string | null | undefined;
  readonly openedDay: string;
  readonly dueDay: string;
  /** To whom it goes, and from which day, when it is late. */
  readonly escalatesTo?: Role | null | undefined;
  readonly escalatesDay?: string | null | undefined;
  readonly facts?: Facts | undefined;
}

export interface OpenTask extends Task {
  readonly case: string;
  readonly escalated: boolean;
  readonly facts: Facts;
}

/** Open tasks of a case as their rows; none of them is passed up yet. */
export const toTaskRows = (id: string, tasks: readonly Task[]) =>
  tasks.map((task) => ({
    case_id: id,
    key: task.key,
    kind: task.kind,
    owner_role: task.ownerRole,
    office_path: task.officePath,
    person: task.person ?? null,
    opened_day: task.openedDay,
    due_day: task.dueDay,
    escalated: false,
    escalates_to: task.escalatesTo ?? null,
    escalates_day: task.escalatesDay ?? null,
    facts: JSON.stringify(task.facts ?? {}),
  }));

/** Puts the whole list of open tasks of a case in the place of the one before; what was escalated stays so. */
export async function replaceTasks({ db }: ActorTransaction, id: string, tasks: readonly Task[]): Promise<void> {
  const keys = tasks.map(({ key }) => key);
  const gone = db.deleteFrom('task').where('case_id', '=', id);
  if (keys.length === 0) return void (await gone.execute());
  // One message for both: they touch different tasks.
  await db
    .with('gone', () => gone.where('key', 'not in', keys))
    .insertInto('task')
    .values(toTaskRows(id, tasks))
    .onConflict((conflict) =>
      conflict.columns(['case_id', 'key']).doUpdateSet(({ ref }) => ({
        kind: ref('excluded.kind'),
        owner_role: ref('excluded.owner_role'),
        office_path: ref('excluded.office_path'),
        person: ref('excluded.person'),
        opened_day: ref('excluded.opened_day'),
        due_day: ref('excluded.due_day'),
        escalates_to: ref('excluded.escalates_to'),
        escalates_day: ref('excluded.escalates_day'),
        facts: ref('excluded.facts'),
      })),
    )
    .execute();
}

export interface TaskQuery {
  readonly ownerRole?: Role | undefined;
  /** Tasks that wait for this person, or for anybody of the role. */
  readonly person?: string | undefined;
  readonly office?: string | undefined;
  readonly case?: string | undefined;
  readonly kind?: string | undefined;
  /** Due on this day or before. */
  readonly dueBy?: string | undefined;
  /** Work that begins later than this day is left out: it waits for nobody yet. */
  readonly openedBy?: string | undefined;
  readonly escalated?: boolean | undefined;
}

function select({ db }: ActorTransaction, query: TaskQuery) {
  const { ownerRole, person, office, kind, dueBy, openedBy, escalated } = query;
  let found = db.selectFrom('task');
  if (query.case !== undefined) found = found.where('case_id', '=', query.case);
  if (kind !== undefined) found = found.where('kind', '=', kind);
  // Who a late task was passed up to has it too.
  if (ownerRole !== undefined)
    found = found.where((where) =>
      where.or([
        where('owner_role', '=', ownerRole),
        where.and([where('escalated', '=', true), where('escalates_to', '=', ownerRole)]),
      ]),
    );
  if (person !== undefined)
    found = found.where((where) => where.or([where('person', 'is', null), where('person', '=', person)]));
  if (office !== undefined) found = found.where(sql<boolean>`is_within(office_path, ${office})`);
  if (openedBy !== undefined) found = found.where('opened_day', '<=', openedBy);
  if (dueBy !== undefined) found = found.where('due_day', '<=', dueBy);
  if (escalated !== undefined) found = found.where('escalated', '=', escalated);
  return found;
}

const TASK_ORDER: Orderable<TaskSort> = {
  fields: {
    // What has no term comes last both ways.
    dueDay: { of: sql`nullif(due_day, ${NO_DUE_DAY}::date)`, type: 'date' },
    openedDay: { of: sql`opened_day`, type: 'date', always: true },
    number: { of: sql`(select f.number from case_file f where f.id = task.case_id)`, type: 'text' },
  },
  ids: [
    { of: sql`case_id`, type: 'uuid', always: true },
    { of: sql`key`, type: 'text', always: true },
  ],
};

/** A page of the open tasks that fit, in the order that is asked. */
export async function listTasks(
  tx: ActorTransaction,
  { sort, after, limit, ...query }: TaskQuery & ListAsked<TaskSort>,
): Promise<ListPage<OpenTask>> {
  const { place, orderBy, follows } = ordered(TASK_ORDER, sort, after);
  const found = select(tx, query)
    .selectAll()
    .select(place.as('place'))
    .where(follows)
    .orderBy(orderBy)
    .limit(limit + 1);
  return pageOf(await found.execute(), limit, (row) => ({
    case: row.case_id,
    key: row.key,
    kind: row.kind,
    // Written by `replaceTasks` from the same types.
    ownerRole: row.owner_role as Role,
    officePath: row.office_path,
    person: row.person,
    openedDay: row.opened_day,
    dueDay: row.due_day,
    escalated: row.escalated,
    escalatesTo: row.escalates_to as Role | null,
    escalatesDay: row.escalates_day,
    facts: row.facts,
  }));
}

/** How many tasks of a kind fit, and how many of them were due before the day. */
export interface TaskCount {
  readonly kind: string;
  readonly count: number;
  readonly late: number;
}

/** How many tasks fit, kind by kind: the same question as `listTasks` asks, so the numbers and the list agree. */
export async function countTasks(tx: ActorTransaction, query: TaskQuery, day: string): Promise<readonly TaskCount[]> {
  return select(tx, query)
    .select((of) => [
      'kind',
      of.fn.countAll<number>().as('count'),
      of.fn.countAll<number>().filterWhere('due_day', '<', day).as('late'),
    ])
    .groupBy('kind')
    .orderBy('kind')
    .execute();
}

/** Passes up what is late on this day, and returns what was passed up now. To be run as the system, daily. */
export async function escalateTasks(
  { db }: ActorTransaction,
  day: string,
): Promise<readonly { case: string; key: string }[]> {
  const rows = await db
    .updateTable('task')
    .set({ escalated: true })
    .where('escalated', '=', false)
    .where('escalates_day', '<=', day)
    .returning(['case_id', 'key'])
    .execute();
  return rows.map(({ case_id, key }) => ({ case: case_id, key }));
}
