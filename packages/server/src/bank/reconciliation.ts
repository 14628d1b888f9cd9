import { sql } from 'kysely';
import type { RegisterReconciliation } from '../contract/bank-files.ts';
import { countOpenLines, filesAbout, findBankFiles } from '../db/bank-files.ts';
import type { ActorTransaction } from '../db/with-actor.ts';

type Sums = Omit<RegisterReconciliation, 'agrees' | 'files' | 'names' | 'openLines'>;

/** What was ordered with a register: its locked payments but those that were kept back whole. */
async function ordered({ db }: ActorTransaction, id: string) {
  const { rows } = await sql<{ count: number; sum: number; open: number }>`select count(*)::int as count,
      coalesce(sum(net_tiyn), 0)::bigint as sum,
      coalesce(sum(net_tiyn) filter (where state in ('locked', 'filed', 'sent', 'accepted')), 0)::bigint as open
    from payment where register_id = ${id}::uuid and net_tiyn > 0
      and state not in ('gathered', 'held', 'checked', 'left')`.execute(db);
  return rows[0] ?? { count: 0, sum: 0, open: 0 };
}

/** What the bank's lines come to: those that moved a payment, and a rejection of all. */
async function toldByBank({ db }: ActorTransaction, id: string) {
  const { rows } = await sql<{ paid: number; rejected: number; returned: number; set_aside: number }>`select
      coalesce(sum(p.net_tiyn) filter (where l.kind = 'paid'), 0)::bigint as paid,
      coalesce(sum(p.net_tiyn) filter (where l.kind = 'rejected'), 0)::bigint as rejected,
      coalesce(sum(p.net_tiyn) filter (where l.kind = 'returned'), 0)::bigint as returned,
      (select count(*) from bank_line a where a.register_id = ${id}::uuid and a.outcome = 'setAside')::int as set_aside
    from bank_line l join payment p on p.id = l.payment_id
    where l.register_id = ${id}::uuid and l.outcome in ('applied', 'matched')`.execute(db);
  const whole = await sql<{ sum: number }>`select coalesce(sum(p.net_tiyn), 0)::bigint as sum from payment p
    where p.register_id = ${id}::uuid and p.state = 'rejected' and not exists (select from bank_line l
        where l.payment_id = p.id and l.kind = 'rejected' and l.outcome in ('applied', 'matched'))
      and exists (select from bank_line l where l.register_id = p.register_id and l.of_all and l.kind = 'rejected'
        and l.outcome = 'applied')`.execute(db);
  const { paid = 0, rejected = 0, returned = 0, set_aside: setAside = 0 } = rows[0] ?? {};
  return { paid, rejected: rejected + (whole.rows[0]?.sum ?? 0), returned, setAside };
}

/** What the books say of the register's money. */
async function booked({ db }: ActorTransaction, id: string) {
  const { rows } = await sql<{ happening: string; sum: number }>`select happening, sum(amount_tiyn)::bigint as sum
    from ledger_posting where register_id = ${id}::uuid and part = 0
      and happening in ('sent', 'settled', 'rejected', 'returned') group by happening`.execute(db);
  const of = (happening: string): number => rows.find((row) => row.happening === happening)?.sum ?? 0;
  const [sent, settled, rejected, returned] = [of('sent'), of('settled'), of('rejected'), of('returned')];
  return { sent, settled, rejected, returned, inTransit: sent - settled - rejected };
}

/** Whether the register, the bank and the books say the same, to the tiyn. */
function agree({ register, bank, ledger }: Sums): boolean {
  const isOrdered = register.sum === bank.paid + bank.rejected + bank.open;
  const isBooked =
    bank.paid === ledger.settled && bank.rejected === ledger.rejected && bank.returned === ledger.returned;
  return (
    isOrdered && isBooked && (ledger.sent === 0 || (ledger.sent === register.sum && ledger.inTransit === bank.open))
  );
}

/** The bank, the register and the books side by side, without the names of persons. */
export async function reconciliationOf(
  tx: ActorTransaction,
  id: string,
): Promise<Omit<RegisterReconciliation, 'names'>> {
  const { open, ...register } = await ordered(tx, id);
  const told = await toldByBank(tx, id);
  const sums: Sums = { register, bank: { ...told, open }, ledger: await booked(tx, id) };
  const files = await findBankFiles(tx, await filesAbout(tx, id));
  return { ...sums, agrees: agree(sums), files, openLines: await countOpenLines(tx, id) };
}
