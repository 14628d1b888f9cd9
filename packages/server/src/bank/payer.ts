import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type { Moment } from '../cases/moment.ts';
import type { ActorTransaction } from '../db/with-actor.ts';

/** Who pays, and from which account. */
export interface Payer {
  readonly office: string;
  readonly name: string;
  readonly bin: string;
  readonly iban: string;
}

/** From which account an office pays: its own, or that of the nearest office above; undefined where none was entered. */
export async function findPayer({ db }: ActorTransaction, office: string): Promise<Payer | undefined> {
  const row = await db
    .selectFrom('payer_account')
    .select(['office_path', 'name', 'bin', 'iban'])
    .where(sql<boolean>`is_within(${office}, office_path)`)
    .orderBy(sql`length(office_path)`, 'desc')
    .orderBy('entered_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { office: row.office_path, name: row.name, bin: row.bin, iban: row.iban };
}

/** Says from which account an office pays from now on. What was filed before keeps the account it was filed with. */
export async function enterPayer(
  tx: ActorTransaction,
  { office, name, bin, iban }: Payer,
  moment: Moment,
): Promise<void> {
  const id = randomUUIDv7();
  await tx.db
    .insertInto('payer_account')
    .values({
      id,
      office_path: office,
      name,
      bin,
      iban,
      entered_by: tx.actor.person,
      entered_day: moment.day,
      entered_at: moment.at,
    })
    .execute();
  tx.audit({ at: moment.at, action: 'payer.enter', subject: `payer:${id}`, detail: { office } });
}

/** Whether an account is one that aid is paid from, as far as the actor may see. */
export async function isPayerAccount({ db }: ActorTransaction, iban: string): Promise<boolean> {
  const row = await db.selectFrom('payer_account').select('id').where('iban', '=', iban).limit(1).executeTakeFirst();
  return row !== undefined;
}
