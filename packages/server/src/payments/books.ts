import {
  type Account,
  type Balances,
  checkBooks,
  type Disagreement,
  type FamilyBooks,
  noBalances,
} from '@tirek/casework';
import { sql } from 'kysely';
import type { ActorTransaction } from '../db/with-actor.ts';

/** What stands on each account of the territories one sees. */
async function balancesIn({ db }: ActorTransaction): Promise<Balances> {
  const { rows } = await sql<{ account: Account; sum: number }>`select account, sum(amount)::bigint as sum from
    (select debit as account, amount_tiyn as amount from ledger_posting
      union all select credit, -amount_tiyn from ledger_posting) moves group by account`.execute(db);
  return { ...noBalances, ...Object.fromEntries(rows.map(({ account, sum }) => [account, sum])) };
}

async function one({ db }: ActorTransaction, query: ReturnType<typeof sql<{ sum: number }>>): Promise<number> {
  return (await query.execute(db)).rows[0]?.sum ?? 0;
}

/** Families whose money by the books is not their money by payments and debts; all others agree. */
async function familiesThatDiffer({ db }: ActorTransaction) {
  const { rows } = await sql<FamilyBooks>`
    select case_id::text as case, sum(payable)::bigint as payable, sum(to_be_paid)::bigint as "toBePaid",
      sum(receivable)::bigint as receivable, sum(owed)::bigint as owed
    from (
      select case_id, case when credit = 'payable' then amount_tiyn when debit = 'payable' then -amount_tiyn else 0 end
          as payable, 0 as to_be_paid,
        case when debit = 'receivable' then amount_tiyn when credit = 'receivable' then -amount_tiyn else 0 end
          as receivable, 0 as owed
      from ledger_posting where case_id is not null
      union all select case_id, 0, case state when 'locked' then gross_tiyn when 'filed' then gross_tiyn
        when 'sent' then withheld_tiyn when 'accepted' then withheld_tiyn
        when 'rejected' then case when released_by is null then gross_tiyn else 0 end
        when 'returned' then case when released_by is null then net_tiyn else 0 end else 0 end, 0, 0
      from payment
      union all select case_id, 0, 0, 0, owed_tiyn - to_return_tiyn from debt
    ) told group by case_id
    having sum(payable) <> sum(to_be_paid) or sum(payable) < 0 or sum(receivable) <> sum(owed)`.execute(db);
  return rows;
}

/** Everywhere the books of the territories one sees disagree with payments and bank; empty where they balance. */
export async function checkLedger(tx: ActorTransaction): Promise<readonly Disagreement[]> {
  const inFlight = await one(
    tx,
    sql`select coalesce(sum(net_tiyn), 0)::bigint as sum from payment where state in ('sent', 'accepted')`,
  );
  const atBank = await one(
    tx,
    sql`select ((select coalesce(sum(amount_tiyn), 0) from fund_allocation)
      - (select coalesce(sum(net_tiyn), 0) from payment where state = 'settled')
      + (select coalesce(sum(case happening when 'debtRepaid' then amount_tiyn else -amount_tiyn end), 0)
        from ledger_posting where happening in ('debtRepaid', 'repaymentReturned')))::bigint as sum`,
  );
  return checkBooks({ balances: await balancesIn(tx), inFlight, atBank, families: await familiesThatDiffer(tx) });
}
