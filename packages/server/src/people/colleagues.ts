import { officeAbove, type Role } from '@tirek/casework';
import type { ActorTransaction } from '../db/with-actor.ts';
import { findNames } from './accounts.ts';
import { inOrderOfNames } from './in-order-of-names.ts';

/** Somebody in a role at an office, with their name. */
export interface Colleague {
  readonly person: string;
  readonly name: string;
  readonly role: Role;
  /** Path of the office. */
  readonly office: string;
}

/** An office and every office above it, by path. */
function upwardsFrom(path: string): string[] {
  const above = officeAbove(path);
  return above === undefined ? [path] : [path, ...upwardsFrom(above)];
}

/** Who holds a role at an office or above it on a day, in the order of their names; closed accounts are left out. */
export async function findColleagues(
  tx: ActorTransaction,
  { office, role, day }: { readonly office: string; readonly role: Role; readonly day: string },
): Promise<readonly Colleague[]> {
  const held = await tx.db
    .selectFrom('role_assignment as held')
    .innerJoin('office', 'office.id', 'held.office')
    .innerJoin('person_account as account', 'account.id', 'held.person')
    .select(['held.person', 'path as office'])
    .where('held.role', '=', role)
    .where('path', 'in', upwardsFrom(office))
    .where('from_day', '<=', day)
    .where((where) => where.or([where('to_day', 'is', null), where('to_day', '>=', day)]))
    .where('disabled_at', 'is', null)
    .execute();
  const names = await findNames(tx, [...new Set(held.map(({ person }) => person))]);
  return inOrderOfNames(held.map((one) => ({ ...one, role, name: names.get(one.person) ?? '' })));
}
