import { sql } from 'kysely';
import type { ActorTransaction } from '../db/with-actor.ts';
import { executeIn } from '../cases/execute.ts';
import type { Moment } from '../cases/moment.ts';

interface Withheld {
  readonly case_id: string;
  readonly debt: string;
  readonly month: string;
  readonly amount: number;
  readonly payment_id: string;
  readonly settled_day: string;
}

/** What settled payments of a register have kept back for debts, and the cases have not been told. */
async function untold({ db }: ActorTransaction, register: string): Promise<readonly Withheld[]> {
  const { rows } = await sql<Withheld>`select w.case_id::text, w.debt, w.month, w.amount_tiyn as amount,
      w.payment_id::text, p.settled_day
    from payment_withholding w join payment p on p.id = w.payment_id
    where w.register_id = ${register}::uuid and w.live and p.state in ('settled', 'returned')
      and not exists (select from debt_repayment r where r.case_id = w.case_id
        and r.reference = w.payment_id || '/' || w.debt || '/' || w.month)
    order by w.case_id, w.month, w.debt`.execute(db);
  return rows;
}

/**
 * Tells each case what a settled payment has kept back for its debts, in the transaction that settles it: the books and the
 * debts never disagree. Told twice it is counted once.
 */
export async function recordWithheld(tx: ActorTransaction, register: string, moment: Moment): Promise<void> {
  for (const { case_id: id, debt, month, amount, payment_id, settled_day: on } of await untold(tx, register)) {
    const reference = `${payment_id}/${debt}/${month}`;
    const repaid = { type: 'recordRepayment', debt, amount, way: 'withholding', reference, on, month } as const;
    await executeIn(tx, { id, moment, keptBack: true, make: () => repaid });
  }
}
