import type { PaymentRegisterState, RegisterStanding } from '@tirek/casework';
import { sql } from 'kysely';
import type { ActorTransaction } from './with-actor.ts';

/** A register as its stream makes it, and the day it was opened. */
export interface PaymentRegisterRow {
  readonly state: PaymentRegisterState;
  readonly openedDay: string;
}

/** Writes a register anew as its stream makes it. */
export async function savePaymentRegister(
  { db }: ActorTransaction,
  id: string,
  version: number,
  { state, openedDay }: PaymentRegisterRow,
): Promise<void> {
  const { of, standing, locked, signatures, file, sentOn } = state;
  if (!of || !standing) return;
  const row = {
    version,
    office_path: of.office,
    month: of.month,
    number: of.number,
    state: standing,
    opened_day: openedDay,
    count: locked?.count ?? null,
    sum_tiyn: locked?.sum ?? null,
    list_hash: locked?.listHash ?? null,
    signers: signatures.map(({ person }) => person),
    file_id: file?.id ?? null,
    file_hash: file?.hash ?? null,
    sent_day: sentOn,
  };
  await db
    .insertInto('payment_register')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** Number of the next register of a month and territory. */
export async function nextRegisterNumber({ db }: ActorTransaction, office: string, month: string): Promise<number> {
  const row = await db
    .selectFrom('payment_register')
    .select(sql<number>`coalesce(max(number), 0) + 1`.as('next'))
    .where('office_path', '=', office)
    .where('month', '=', month)
    .executeTakeFirstOrThrow();
  return row.next;
}

/** Which registers are looked for, and from where on. */
export interface RegisterSearch {
  readonly month?: string | undefined;
  readonly state?: RegisterStanding | undefined;
  /** `month/id` of the last one of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Registers one may see, the newest month first. */
export async function listRegisters({ db }: ActorTransaction, { month, state, after, limit }: RegisterSearch) {
  let found = db.selectFrom('payment_register').selectAll().orderBy('month', 'desc').orderBy('id', 'desc').limit(limit);
  if (month !== undefined) found = found.where('month', '=', month);
  if (state !== undefined) found = found.where('state', '=', state);
  const [afterMonth, afterId] = after?.split('/') ?? [];
  if (afterMonth !== undefined && afterId !== undefined)
    found = found.where(sql<boolean>`(month, id) < (${afterMonth}, ${afterId}::uuid)`);
  return found.execute();
}

/** One register; undefined where there is none to see. */
export const findRegister = ({ db }: ActorTransaction, id: string) =>
  db.selectFrom('payment_register').selectAll().where('id', '=', id).executeTakeFirst();
