import { randomUUIDv7 } from 'node:crypto';
import { entitlementsOf, fold, type CaseEvent } from '@tirek/casework';
import { loadHistory } from '../db/event-store.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import type { OfficeAtWork } from './office-at-work.ts';

interface Paying {
  readonly office: string;
  readonly month: string;
  readonly amount: number;
  readonly on: string;
  /** What is kept back of it for a debt. */
  readonly withheld?: { readonly debt: string; readonly amount: number };
}

/** A month that a register has paid, as it stands in the tables once the bank has settled it; returns the register. */
export async function payMonth({ database }: OfficeAtWork, id: string, paying: Paying): Promise<string> {
  const { office, month, amount, on, withheld } = paying;
  const [register, payment] = [randomUUIDv7(), randomUUIDv7()];
  const sql = (text: string, ...values: unknown[]) => database.asSuperuser(text, values);
  await sql(
    "insert into case_stream (id, kind, version, office_path) values ($1, 'paymentRegister', 1, $2)",
    register,
    office,
  );
  await sql(
    `insert into payment_register (id, version, office_path, month, number, state, opened_day, count, sum_tiyn, list_hash, signers)
     values ($1, 1, $2, $3, (select count(*) + 1 from payment_register), 'reconciled', $4, 1, $5, 'hash', '{a,b}')`,
    register,
    office,
    month,
    on,
    amount,
  );
  await sql(
    `insert into payment (id, register_id, seq, case_id, office_path, month, decided_day, gross_tiyn, withheld_tiyn, state, settled_day, iban_sealed)
     values ($1, $2, 1, $3, $4, $5, $6, $7, $8, 'settled', $6, 'sealed')`,
    payment,
    register,
    id,
    office,
    month,
    on,
    amount,
    withheld?.amount ?? 0,
  );
  await sql(
    `insert into payment_item (payment_id, register_id, case_id, month, turn, before_tiyn, amount_tiyn)
     values ($1, $2, $3, $4, 1, 0, $5)`,
    payment,
    register,
    id,
    month,
    amount,
  );
  if (withheld)
    await sql(
      `insert into payment_withholding (payment_id, register_id, case_id, debt, month, amount_tiyn) values ($1, $2, $3, $4, $5, $6)`,
      payment,
      register,
      id,
      withheld.debt,
      month,
      withheld.amount,
    );
  return register;
}

/** Pays every month that is due by now as it stands, or only some of them. */
export async function payAll(
  at: OfficeAtWork,
  id: string,
  office: string,
  on: string,
  months?: readonly string[],
): Promise<void> {
  const history = await withActor(at.database, SYSTEM, (tx) => loadHistory<CaseEvent>(tx, id));
  const due = entitlementsOf(fold(history)).filter(({ month }) => months?.includes(month) ?? true);
  for (const { month, amount } of due) await payMonth(at, id, { office, month, amount, on });
}
