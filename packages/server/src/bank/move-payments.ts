import type { PaymentStanding } from '@tirek/casework';
import { sql } from 'kysely';
import { postMany } from '../db/ledger.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { Overtaken } from './overtaken.ts';

/** A payment that the bank's word takes somewhere. */
export interface Moved {
  readonly payment: string;
  readonly from: PaymentStanding;
  readonly to: PaymentStanding;
  /** ISO day of the bank. */
  readonly day: string;
  readonly reason: string | null;
}

async function setStates({ db }: ActorTransaction, moved: readonly Moved[], to: PaymentStanding): Promise<void> {
  const columns = [
    moved.map(({ payment }) => payment),
    moved.map(({ from }) => from),
    moved.map(({ day }) => day),
    moved.map(({ reason }) => reason),
  ];
  const result = await sql`update payment p set state = ${to}, bank_reason = coalesce(m.reason, p.bank_reason),
      settled_day = case when ${to} = 'settled' then m.day else p.settled_day end,
      returned_day = case when ${to} = 'returned' then m.day else p.returned_day end
    from unnest(${columns[0]}::uuid[], ${columns[1]}::text[], ${columns[2]}::date[], ${columns[3]}::text[])
      as m (id, was, day, reason)
    where p.id = m.id and p.state = m.was`.execute(db);
  // Somebody else moved one of them meanwhile: what was judged is judged anew.
  if (Number(result.numAffectedRows ?? 0n) !== moved.length) throw new Overtaken();
}

/** What was rejected is due again, all of it, and what was to be kept back of it was not. */
async function freeRejected({ db }: ActorTransaction, ids: readonly string[]): Promise<void> {
  for (const table of ['payment_item', 'payment_withholding'] as const)
    await sql`update ${sql.table(table)} set live = false where payment_id = any(${ids}::uuid[])`.execute(db);
}

/** What came back is due again; what was kept back of it for a debt stays paid, and stands for the first of its months. */
async function freeReturned({ db }: ActorTransaction, ids: readonly string[]): Promise<void> {
  await sql`with kept as (
      select i.payment_id, i.month, least(i.amount_tiyn, greatest(0, p.withheld_tiyn - coalesce(sum(i.amount_tiyn)
        over (partition by i.payment_id order by i.month rows between unbounded preceding and 1 preceding), 0))) as tiyn
      from payment_item i join payment p on p.id = i.payment_id where p.id = any(${ids}::uuid[]))
    update payment_item i set live = kept.tiyn > 0,
      amount_tiyn = case when kept.tiyn > 0 then kept.tiyn else i.amount_tiyn end
    from kept where kept.payment_id = i.payment_id and kept.month = i.month`.execute(db);
}

const HAPPENINGS = { settled: 'settled', rejected: 'rejected', returned: 'returned' } as const;

/**
 * Takes payments where the bank says they went: their state, the books, and what is due again. Each from where it was found;
 * throws `Overtaken` where one has moved meanwhile.
 */
export async function movePayments(tx: ActorTransaction, moved: readonly Moved[]): Promise<void> {
  for (const to of ['accepted', 'rejected', 'settled', 'returned'] as const) {
    const group = moved.filter((one) => one.to === to);
    if (group.length === 0) continue;
    await setStates(tx, group, to);
    if (to === 'accepted') continue;
    for (const day of new Set(group.map((one) => one.day))) {
      const ids = group.filter((one) => one.day === day).map(({ payment }) => payment);
      await postMany(tx, { happening: HAPPENINGS[to], which: sql`p.id = any(${ids}::uuid[])`, day });
    }
    const ids = group.map(({ payment }) => payment);
    if (to === 'rejected') await freeRejected(tx, ids);
    if (to === 'returned') await freeReturned(tx, ids);
  }
}
