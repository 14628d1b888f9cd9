import type { Role } from '@tirek/casework';
import type { Names } from '@tirek/rules';
import type { ActorTransaction } from '../db/with-actor.ts';
import { findNames } from '../people/accounts.ts';
import { listOffices } from '../people/offices.ts';
import { listRoles } from '../people/role-assignments.ts';

/** Who vouches for made-up persons. No real provider has this name, and a real database has no such person. */
export const DEMO_ISSUER = 'demo';

export interface DemoAccount {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly office: string;
  readonly officeName: Names | null;
}

/** Made-up persons with the role they hold. As the system. */
export async function listDemoAccounts(tx: ActorTransaction, day: string): Promise<DemoAccount[]> {
  const offices = new Map((await listOffices(tx)).map(({ path, named }) => [path, named]));
  const rows = await tx.db
    .selectFrom('person_credential')
    .select(['person', 'subject'])
    .where('issuer', '=', DEMO_ISSUER)
    .orderBy('subject')
    .execute();
  const names = await findNames(
    tx,
    rows.map(({ person }) => person),
  );
  const roles = Map.groupBy(await listRoles(tx, { day }), ({ person }) => person);
  return rows.flatMap(({ person: id, subject: login }): DemoAccount[] => {
    const name = names.get(id);
    if (login === null || name === undefined) return [];
    const held = roles.get(id)?.[0];
    const office = held?.officePath ?? '';
    return [{ id, login, name, role: held?.role ?? 'citizen', office, officeName: offices.get(office) ?? null }];
  });
}
