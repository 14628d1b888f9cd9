import type { Employee, GivenRole, HeldRole, Role } from '@tirek/casework';
import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { findNames } from './accounts.ts';

/** A role of an officer with the id of its assignment. */
export interface Assigned extends HeldRole {
  readonly assignment: string;
}

/** An officer or another system, as an administrator sees them. */
export interface Staff extends Employee {
  readonly kind: 'staff' | 'client';
  readonly name: string;
  /** Undefined for who signs in by a provider, or not at all. */
  readonly login: string | undefined;
  /** Roles that are not over, also those that begin later. */
  readonly held: readonly Assigned[];
}

export interface StaffSearch {
  readonly role?: Role | undefined;
  /** Path of an office: who works there or below. */
  readonly office?: string | undefined;
  /** Id of the last one of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
  readonly day: string;
}

async function rolesOf({ db }: ActorTransaction, persons: readonly string[], day: string) {
  const rows = await db
    .selectFrom('role_assignment as held')
    .innerJoin('office', 'office.id', 'held.office')
    .select(['held.id', 'person', 'role', 'path', 'from_day', 'to_day'])
    .where('person', 'in', persons)
    .where((where) => where.or([where('to_day', 'is', null), where('to_day', '>=', day)]))
    .orderBy('from_day')
    .orderBy('held.id')
    .execute();
  return Map.groupBy(
    rows.map(({ id: assignment, person, role, path: office, from_day: from, to_day: to }) => ({
      person,
      // The database lets in no other.
      held: { assignment, role: role as GivenRole, office, from, to },
    })),
    ({ person }) => person,
  );
}

async function loginsOf({ db }: ActorTransaction, persons: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{
    person: string;
    login: string | null;
  }>`select * from staff_logins(${persons}::uuid[])`.execute(db);
  return new Map(rows.flatMap(({ person, login }) => (login === null ? [] : [[person, login] as const])));
}

interface Row {
  readonly id: string;
  readonly kind: 'staff' | 'client' | 'citizen';
  readonly disabled_at: string | null;
}

async function describe(tx: ActorTransaction, rows: readonly Row[], day: string): Promise<Staff[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [names, logins, roles] = [await findNames(tx, ids), await loginsOf(tx, ids), await rolesOf(tx, ids, day)];
  return rows.flatMap(({ id, kind, disabled_at: closedAt }) =>
    kind === 'citizen'
      ? []
      : [
          {
            person: id,
            kind,
            name: names.get(id) ?? '',
            login: logins.get(id),
            closed: closedAt !== null,
            held: (roles.get(id) ?? []).map(({ held }) => held),
          },
        ],
  );
}

type Where = ExpressionBuilder<Tables, 'person_account'>;

/** Whether an account has a role that is not over, of this kind and in this territory where they are given. */
function works(where: Where, { day, role, office }: Pick<StaffSearch, 'day' | 'role' | 'office'>): Expression<SqlBool> {
  let found = where
    .selectFrom('role_assignment as held')
    .innerJoin('office', 'office.id', 'held.office')
    .select('held.id')
    .whereRef('held.person', '=', 'person_account.id')
    .where((inner) => inner.or([inner('to_day', 'is', null), inner('to_day', '>=', day)]));
  if (role !== undefined) found = found.where('role', '=', role);
  if (office !== undefined) found = found.where(sql<boolean>`is_within(path, ${office})`);
  return where.exists(found);
}

/**
 * Officers of the territory of the one who asks, and those who work nowhere yet; in the order in which their accounts were
 * opened.
 */
export async function listStaff(tx: ActorTransaction, search: StaffSearch): Promise<readonly Staff[]> {
  const { role, office, after, limit, day } = search;
  let found = tx.db
    .selectFrom('person_account')
    .select(['id', 'kind', 'disabled_at'])
    .where('kind', '<>', 'citizen')
    .orderBy('id')
    .limit(limit);
  found =
    role === undefined && office === undefined
      ? found.where((where) =>
          where.or([works(where, { day, office: tx.actor.office }), where.not(works(where, { day }))]),
        )
      : found.where((where) =>
          where.and([works(where, { day, office: tx.actor.office }), works(where, { day, role, office })]),
        );
  if (after !== undefined) found = found.where('id', '>', after);
  return describe(tx, await found.execute(), day);
}

/** An officer or another system by id; undefined where there is none. */
export async function findStaff(tx: ActorTransaction, id: string, day: string): Promise<Staff | undefined> {
  const rows = await tx.db
    .selectFrom('person_account')
    .select(['id', 'kind', 'disabled_at'])
    .where('id', '=', id)
    .execute();
  return (await describe(tx, rows, day))[0];
}
