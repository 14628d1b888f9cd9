import { sql } from 'kysely';
import { executeIn } from '../cases/execute.ts';
import type { Moment } from '../cases/moment.ts';
import type { ActorTransaction } from '../db/with-actor.ts';

interface Withheld {
  readonly case_id: string;
  readonly debt: string;
  readonly month: string;
  readonly amount_tiyn: number;
  readonly reference: string;
  readonly on: string;
}

/** What was kept back from payments of a register that are settled, and does not stand in the cases yet. */
async function findWithheld({ db }: ActorTransaction, register: string): Promise<readonly Withheld[]> {
  const { rows } = await sql<Withheld>`select w.case_id, w.debt, w.month, w.amount_tiyn, p.settled_day as "on",
      p.id || '/' || w.month || '/' || w.debt as reference
    from payment_withholding w join payment p on p.id = w.payment_id
    where w.register_id = ${register}::uuid and w.live and p.state in ('settled', 'returned')
      and not exists (select from debt_repayment r
        where r.case_id = w.case_id and r.debt = w.debt and r.reference = p.id || '/' || w.month || '/' || w.debt)
    order by p.seq, w.month, w.debt`.execute(db);
  return rows;
}

/**
 * Tells the cases what was kept back for their debts: the debt has come down by it. Once for each payment and month, in the
 * transaction in which the payment was settled; its posting goes with the payment. Throws `NotDone` where the case does not
 * take it.
 */
export async function recordWithheld(tx: ActorTransaction, register: string, moment: Moment): Promise<void> {
  for (const { case_id: id, debt, month, amount_tiyn: amount, reference, on: settled } of await findWithheld(
    tx,
    register,
  )) {
    const on = settled < moment.day ? settled : moment.day;
    const command = { type: 'recordRepayment', debt, amount, way: 'withholding', reference, on, month } as const;
    await executeIn(tx, { id, make: () => command, moment });
  }
}
