import { sql } from 'kysely';
import { insertMany } from '../db/insert-many.ts';
import type { ActorTransaction } from '../db/with-actor.ts';

/** A withholding that is planned and has not been kept back yet, beside the payment it can be kept back from. */
interface Planned {
  readonly payment_id: string;
  readonly case_id: string;
  readonly gross_tiyn: number;
  readonly debt: string;
  readonly month: string;
  readonly amount_tiyn: number;
}

/** What is planned for the cases of a register and not kept back yet, in the order in which it is. */
export async function plannedFor(
  { db }: ActorTransaction,
  register: string,
  month: string,
): Promise<readonly Planned[]> {
  const { rows } = await sql<Planned>`select p.id as payment_id, p.case_id, p.gross_tiyn, w.debt, w.month, w.amount_tiyn
    from payment p join withholding w on w.case_id = p.case_id and w.month <= ${month}
    where p.register_id = ${register}::uuid and not exists (select from payment_withholding k
      where k.case_id = w.case_id and k.debt = w.debt and k.month = w.month and k.live
        and k.register_id <> ${register}::uuid)
    order by p.id, w.month, w.debt`.execute(db);
  return rows;
}

/** What of each plan is kept back: a payment gives no more than it is. Whole tiyn. */
export function keptBack(planned: readonly Planned[]): readonly Planned[] {
  const left = new Map<string, number>();
  return planned.flatMap((plan) => {
    const rest = left.get(plan.payment_id) ?? plan.gross_tiyn;
    const amount = Math.min(rest, plan.amount_tiyn);
    left.set(plan.payment_id, rest - amount);
    return amount > 0 ? [{ ...plan, amount_tiyn: amount }] : [];
  });
}

/** Keeps back from the payments of a register what is planned for debts. */
export async function withhold(tx: ActorTransaction, register: string, month: string): Promise<void> {
  const kept = keptBack(await plannedFor(tx, register, month));
  if (kept.length === 0) return;
  const rows = kept.map(({ payment_id, case_id, debt, month: of, amount_tiyn }) => ({
    payment_id,
    register_id: register,
    case_id,
    debt,
    month: of,
    amount_tiyn,
  }));
  await insertMany(
    tx.db,
    'payment_withholding',
    rows.map((row) => ({ ...row, live: true })),
  );
  await sql`update payment p set withheld_tiyn = w.sum from (select payment_id, sum(amount_tiyn) as sum
    from payment_withholding where register_id = ${register}::uuid and live group by payment_id) w
    where p.id = w.payment_id`.execute(tx.db);
}
