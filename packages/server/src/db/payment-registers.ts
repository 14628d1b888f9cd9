import type { PaymentRegisterState, RegisterStanding } from '@tirek/casework';
import { sql } from 'kysely';
import type { RegisterSort } from '../contract/payments.ts';
import { type ListAsked, type Orderable, ordered, pageOf } from './ordering.ts';
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

/** Which registers are looked for. */
export interface RegisterSearch {
  readonly month?: string | undefined;
  readonly state?: RegisterStanding | undefined;
}

const REGISTER_ORDER: Orderable<RegisterSort> = {
  fields: {
    month: { of: sql`month`, type: 'text', always: true },
    count: { of: sql`count`, type: 'bigint' },
    sum: { of: sql`sum_tiyn`, type: 'bigint' },
    sentDay: { of: sql`sent_day`, type: 'date' },
  },
  ids: [{ of: sql`id`, type: 'uuid', always: true }],
};

/** A page of the registers one may see, in the order that is asked. */
export async function listRegisters(
  { db }: ActorTransaction,
  { month, state, sort, after, limit }: RegisterSearch & ListAsked<RegisterSort>,
) {
  const { place, orderBy, follows } = ordered(REGISTER_ORDER, sort, after);
  let found = db
    .selectFrom('payment_register')
    .selectAll()
    .select(place.as('place'))
    .where(follows)
    .orderBy(orderBy)
    .limit(limit + 1);
  if (month !== undefined) found = found.where('month', '=', month);
  if (state !== undefined) found = found.where('state', '=', state);
  return pageOf(await found.execute(), limit, (row) => row);
}

/** One register; undefined where there is none to see. */
export const findRegister = ({ db }: ActorTransaction, id: string) =>
  db.selectFrom('payment_register').selectAll().where('id', '=', id).executeTakeFirst();
