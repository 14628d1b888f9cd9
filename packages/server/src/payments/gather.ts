import { randomUUIDv7 } from 'node:crypto';
import { foldPaymentRegister } from '@tirek/casework';
import { sql } from 'kysely';
import { NotDone } from '../cases/execute.ts';
import type { Moment } from '../cases/moment.ts';
import { breaksRule } from '../db/broken-rule.ts';
import { nextRegisterNumber } from '../db/payment-registers.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { advanceRegister, countPayments, holdRegister, type LoadedRegister, mayDo } from './register-at-work.ts';
import { withhold } from './withhold.ts';

/** What is asked of a register, by whoever the transaction is of. */
export interface Asked {
  readonly id: string;
  readonly moment: Moment;
}

/** Opens the register of a month and territory. Throws `NotDone`; `BrokenRule` where another one of them is open. */
export async function openRegister(
  tx: ActorTransaction,
  { office, month }: { readonly office: string; readonly month: string },
  moment: Moment,
): Promise<LoadedRegister> {
  const id = randomUUIDv7();
  const number = await nextRegisterNumber(tx, office, month);
  return advanceRegister(
    tx,
    { id, history: [], state: foldPaymentRegister([]) },
    { type: 'openPayments', office, month, number },
    moment,
  );
}

/** Turns the database's own rule on open registers into the refusal it stands for. */
export function refuseSecondRegister(error: unknown): unknown {
  const isOpen =
    breaksRule(error, 'one_open_register_per_month_and_territory') || breaksRule(error, 'one_register_a_number');
  return isOpen ? new NotDone({ refusal: { code: 'register.alreadyOpen' } }) : error;
}

/** Months with something due that nothing alive pays: entitled, payable by the month, in the territory. */
const due = (office: string, month: string) => sql`select e.case_id, e.month, e.office_path, e.decided_day,
    coalesce(i.live, 0)::bigint as before_tiyn, (e.amount_tiyn - coalesce(i.live, 0))::bigint as rest_tiyn,
    coalesce(i.turns, 0)::int as turn
  from entitlement e
  left join (select case_id, month, sum(amount_tiyn) filter (where live) as live, max(turn) + 1 as turns
    from payment_item group by case_id, month) i on i.case_id = e.case_id and i.month = e.month
  where e.pay_in <= ${month} and (e.office_path = ${office} or starts_with(e.office_path, ${`${office}/`}))
    and e.amount_tiyn > coalesce(i.live, 0)`;

/** Puts all that is due into the register, one payment a family, in the order of the days of their decisions. */
async function insertPayments({ db }: ActorTransaction, id: string, office: string, month: string): Promise<void> {
  await sql`create temporary table if not exists gathered_due (case_id uuid, month text, office_path text, decided_day date,
    before_tiyn bigint, rest_tiyn bigint, turn int) on commit delete rows`.execute(db);
  await sql`delete from gathered_due`.execute(db);
  await sql`insert into gathered_due (case_id, month, office_path, decided_day, before_tiyn, rest_tiyn, turn) ${due(office, month)}`.execute(
    db,
  );
  await sql`insert into payment (id, register_id, seq, case_id, office_path, month, decided_day, gross_tiyn)
    select gen_random_uuid(), ${id}::uuid, row_number() over (order by min(d.decided_day), min(f.number)), d.case_id,
      min(d.office_path), ${month}, min(d.decided_day), sum(d.rest_tiyn)
    from gathered_due d join case_file f on f.id = d.case_id
    group by d.case_id`.execute(db);
  await sql`insert into payment_item (payment_id, register_id, case_id, month, turn, before_tiyn, amount_tiyn)
    select p.id, p.register_id, d.case_id, d.month, d.turn, d.before_tiyn, d.rest_tiyn
    from gathered_due d join payment p on p.register_id = ${id}::uuid and p.case_id = d.case_id`.execute(db);
}

/**
 * Gathers what is due into a register; one gathered before begins anew. Held back before, rejected and returned come again
 * of themselves: nothing alive pays them. Throws `NotDone`.
 */
export async function gather(tx: ActorTransaction, { id, moment }: Asked): Promise<LoadedRegister> {
  const register = await holdRegister(tx, id);
  await mayDo(tx, register, 'gatherPayments');
  const { office = '', month = '' } = register.state.of ?? {};
  await tx.db.deleteFrom('payment').where('register_id', '=', id).execute();
  await insertPayments(tx, id, office, month);
  await withhold(tx, id, month);
  const gathered = await countPayments(tx, id);
  return advanceRegister(tx, register, { type: 'gatherPayments', gathered }, moment);
}
