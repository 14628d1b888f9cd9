import type { GivenRole, Role } from '@tirek/casework';
import type { ActorTransaction } from '../db/with-actor.ts';

/** A person in a role at an office for a time. Days are ISO, the last one included; open where there is none. */
export interface RoleAssignment {
  readonly id: string;
  readonly person: string;
  readonly role: GivenRole;
  /** Id of the office. */
  readonly office: string;
  readonly from: string;
  readonly to: string | null;
}

export interface AssignedRole extends RoleAssignment {
  readonly officePath: string;
}

/**
 * Gives a role. Throws `BrokenRule` with `roles_are_compatible` where the person holds another that does not go with it,
 * `one_assignment_of_a_role_at_a_time` where they have it already.
 */
export async function assignRole({ db }: ActorTransaction, assignment: RoleAssignment): Promise<void> {
  const { id, person, role, office, from, to } = assignment;
  await db.insertInto('role_assignment').values({ id, person, role, office, from_day: from, to_day: to }).execute();
}

/** Sets the last day of a role. */
export async function endRole({ db }: ActorTransaction, id: string, lastDay: string): Promise<boolean> {
  const ended = await db
    .updateTable('role_assignment')
    .set({ to_day: lastDay })
    .where('id', '=', id)
    .executeTakeFirst();
  return ended.numUpdatedRows === 1n;
}

interface RoleQuery {
  readonly person?: string | undefined;
  /** Path of an office: the roles at it and below. */
  readonly office?: string | undefined;
  readonly role?: Role | undefined;
  readonly day: string;
}

/** Roles in force on a day. */
export async function listRoles({ db }: ActorTransaction, query: RoleQuery): Promise<readonly AssignedRole[]> {
  const { person, office, role, day } = query;
  let found = db
    .selectFrom('role_assignment as held')
    .innerJoin('office', 'office.id', 'held.office')
    .select(['held.id', 'person', 'role', 'held.office', 'from_day', 'to_day', 'path'])
    .where('from_day', '<=', day)
    .where((where) => where.or([where('to_day', 'is', null), where('to_day', '>=', day)]))
    .orderBy('path')
    .orderBy('role')
    .orderBy('held.id');
  if (person !== undefined) found = found.where('person', '=', person);
  if (role !== undefined) found = found.where('role', '=', role);
  if (office !== undefined)
    found = found.where((where) => where.or([where('path', '=', office), where('path', 'like', `${office}/%`)]));
  return (await found.execute()).map(({ path, from_day: from, to_day: to, ...row }) => ({
    ...row,
    // The database lets in no other.
    role: row.role as RoleAssignment['role'],
    from,
    to,
    officePath: path,
  }));
}
