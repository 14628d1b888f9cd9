import { sql } from 'kysely';
import { postMany } from '../db/ledger.ts';
import type { ActorTransaction } from '../db/with-actor.ts';

/** What the bank says of one payment. */
export interface BankOutcome {
  readonly id: string;
  readonly outcome: 'accepted' | 'rejected' | 'settled' | 'returned';
  /** The bank's reason code, where it gives one. */
  readonly reason: string | null;
  /** ISO day of the booking. */
  readonly day: string;
}

/** What came back is due again; what was kept back for a debt before it was returned stays kept back. */
async function free({ db }: ActorTransaction, ids: readonly string[], outcome: 'rejected' | 'returned'): Promise<void> {
  if (outcome === 'rejected') {
    await sql`update payment_item set live = false where payment_id = any(${ids}::uuid[])`.execute(db);
    await sql`update payment_withholding set live = false where payment_id = any(${ids}::uuid[])`.execute(db);
    return;
  }
  await sql`update payment_item i set live = k.kept > 0, amount_tiyn = case when k.kept > 0 then k.kept else i.amount_tiyn end
    from (select i.payment_id, i.month, least(i.amount_tiyn, greatest(0, p.withheld_tiyn - coalesce(sum(i.amount_tiyn)
        over (partition by i.payment_id order by i.month rows between unbounded preceding and 1 preceding), 0))) as kept
      from payment_item i join payment p on p.id = i.payment_id where i.payment_id = any(${ids}::uuid[])) k
    where i.payment_id = k.payment_id and i.month = k.month`.execute(db);
}

/**
 * Takes payments where the bank says they went: their state, the books, and what is due again. They must be held, and stand
 * where `PAYMENT_WAYS` lets them go on from.
 */
export async function applyOutcomes(
  tx: ActorTransaction,
  outcome: BankOutcome['outcome'],
  fitting: readonly Pick<BankOutcome, 'id' | 'reason' | 'day'>[],
  day: string,
): Promise<void> {
  const ids = fitting.map(({ id }) => id);
  const told = JSON.stringify(fitting.map(({ id, reason, day: on }) => ({ id, reason, on })));
  await sql`update payment p set state = ${outcome}, bank_reason = coalesce(j.reason, p.bank_reason),
      settled_day = case when ${outcome} = 'settled' then j.on else p.settled_day end,
      returned_day = case when ${outcome} = 'returned' then j.on else p.returned_day end
    from json_to_recordset(${told}::json) as j (id uuid, reason text, "on" date) where p.id = j.id`.execute(tx.db);
  if (outcome === 'accepted') return;
  await postMany(tx, { happening: outcome, which: sql`p.id = any(${ids}::uuid[])`, day });
  if (outcome !== 'settled') await free(tx, ids, outcome);
}
