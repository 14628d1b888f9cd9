import type { Role } from '@tirek/casework';
import type { Names } from '@tirek/rules';
import type { ActorTransaction } from '../db/with-actor.ts';
import { findAccountBySubject } from '../people/accounts.ts';
import { listOffices } from '../people/offices.ts';
import { listRoles } from '../people/role-assignments.ts';

/** Who vouches for made-up persons. No real provider has this name, and a real database has no such person. */
export const DEMO_ISSUER = 'demo';

export interface DemoAccount {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly office: string;
  readonly officeName: Names | null;
}

/** Made-up persons with the role they hold. As the system. */
export async function listDemoAccounts(tx: ActorTransaction, day: string): Promise<DemoAccount[]> {
  const offices = await listOffices(tx);
  const rows = await tx.db
    .selectFrom('person_credential')
    .select('subject')
    .where('issuer', '=', DEMO_ISSUER)
    .orderBy('subject')
    .execute();
  const accounts: DemoAccount[] = [];
  for (const { subject } of rows) {
    const account = subject === null ? undefined : await findAccountBySubject(tx, DEMO_ISSUER, subject);
    if (!account || subject === null) continue;
    const [held] = await listRoles(tx, { person: account.id, day });
    const officeName = offices.find(({ path }) => path === held?.officePath)?.named ?? null;
    const role = held?.role ?? 'citizen';
    accounts.push({ login: subject, name: account.name, role, office: held?.officePath ?? '', officeName });
  }
  return accounts;
}
