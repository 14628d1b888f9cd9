import type { ProofName } from '@tirek/casework';
import { sql } from 'kysely';
import type { CasePayments, GateProof, ListedPayment, PaymentQuery, PaymentSort } from '../contract/payments.ts';
import { payeePlace } from './money.ts';
import { type ListPage, type Orderable, ordered, pageOf } from './ordering.ts';
import type { ActorTransaction } from './with-actor.ts';

interface Row {
  readonly id: string;
  readonly seq: number;
  readonly case_id: string;
  readonly number: string | null;
  readonly register_id: string;
  readonly month: string;
  readonly name_sealed: string | null;
  readonly iban_sealed: string | null;
  readonly gross_tiyn: number;
  readonly withheld_tiyn: number;
  readonly net_tiyn: number;
  readonly state: ListedPayment['state'];
  readonly held_for: ProofName | null;
  readonly bank_reason: string | null;
  readonly settled_day: string | null;
  readonly returned_day: string | null;
  readonly months: readonly { readonly month: string; readonly amount: number }[] | null;
  readonly proofs: readonly GateProof[] | null;
}

/** Payments with their months and proofs; before a payment was checked its payee is the one the case names now. */
const selectPayments = (
  more = sql``,
) => sql`select p.id, p.seq, p.case_id, f.number, p.register_id, p.month, p.gross_tiyn, p.withheld_tiyn,
    p.net_tiyn, p.state, p.held_for, p.bank_reason, p.settled_day, p.returned_day,
    coalesce(p.payee_name_sealed, y.holder_name_sealed) as name_sealed, coalesce(p.iban_sealed, y.iban_sealed) as iban_sealed,
    (select json_agg(json_build_object('month', i.month, 'amount', i.amount_tiyn) order by i.month)
      from payment_item i where i.payment_id = p.id) as months,
    (select o.proofs from payment_proof o where o.payment_id = p.id) as proofs${more}
  from payment p left join case_file f on f.id = p.case_id left join payee y on y.case_id = p.case_id`;

/** An account number with its middle hidden: enough to tell which one it is. */
const hideMiddle = (iban: string): string => `${iban.slice(0, 8)} ···· ${iban.slice(-4)}`;

function toListed({ personal }: ActorTransaction, row: Row): ListedPayment {
  const open = (sealed: string | null): string | null =>
    sealed === null ? null : personal.open(sealed, payeePlace(row.case_id));
  const iban = open(row.iban_sealed);
  return {
    id: row.id,
    seq: row.seq,
    case: row.case_id,
    number: row.number ?? '',
    payee: open(row.name_sealed),
    account: iban === null ? null : hideMiddle(iban),
    gross: row.gross_tiyn,
    withheld: row.withheld_tiyn,
    net: row.net_tiyn,
    state: row.state,
    heldFor: row.held_for,
    bankReason: row.bank_reason,
    months: [...(row.months ?? [])],
    proofs: [...(row.proofs ?? [])],
  };
}

const PAYMENT_ORDER: Orderable<PaymentSort> = {
  fields: {
    seq: { of: sql`p.seq`, type: 'bigint', always: true },
    number: { of: sql`f.number`, type: 'text' },
    net: { of: sql`p.net_tiyn`, type: 'bigint', always: true },
  },
  ids: [{ of: sql`p.id`, type: 'uuid', always: true }],
};

/** A page of a register's payments, in the order that is asked. */
export async function listPayments(
  tx: ActorTransaction,
  register: string,
  { state, heldFor, sort, after, limit }: PaymentQuery,
): Promise<ListPage<ListedPayment>> {
  const { place, orderBy, follows } = ordered(PAYMENT_ORDER, sort, after);
  const { rows } = await sql<Row & { readonly place: string }>`${selectPayments(sql`, ${place} as place`)}
    where p.register_id = ${register}::uuid and ${follows}
      and (${state ?? null}::text is null or p.state = ${state ?? null})
      and (${heldFor ?? null}::text is null or p.held_for = ${heldFor ?? null} and p.state in ('held', 'left'))
    order by ${orderBy} limit ${limit + 1}`.execute(tx.db);
  return pageOf(rows, limit, (row) => toListed(tx, row));
}

type Parts = CasePayments['months'][number]['parts'];
interface MonthRow {
  readonly month: string;
  readonly amount_tiyn: number;
  readonly pay_in: string;
  readonly parts: Parts;
  readonly paid: number;
}

async function monthsOf({ db }: ActorTransaction, id: string): Promise<CasePayments['months']> {
  const { rows } = await sql<MonthRow>`select e.month, e.amount_tiyn, e.pay_in, e.parts,
      (select coalesce(sum(i.amount_tiyn), 0)::bigint from payment_item i join payment p on p.id = i.payment_id
        where i.case_id = e.case_id and i.month = e.month and i.live
          and p.state in ('locked', 'filed', 'sent', 'accepted', 'settled', 'returned')) as paid
    from entitlement e where e.case_id = ${id}::uuid order by e.month`.execute(db);
  return rows.map(({ month, amount_tiyn: due, pay_in: payIn, paid, parts }) => ({
    month,
    due,
    payIn,
    paid,
    parts: parts.map(({ code, from, to, amount, cites }) => ({ code, from, to, amount, cites })),
  }));
}

async function withholdingsOf({ db }: ActorTransaction, id: string): Promise<CasePayments['withholdings']> {
  const { rows } = await sql<CasePayments['withholdings'][number]>`select coalesce(w.debt, k.debt) as debt,
      coalesce(w.month, k.month) as month, coalesce(k.amount_tiyn, w.amount_tiyn) as amount, k.debt is not null as applied
    from (select * from withholding where case_id = ${id}::uuid) w
    full join (select k.debt, k.month, k.amount_tiyn from payment_withholding k join payment p on p.id = k.payment_id
      where k.case_id = ${id}::uuid and k.live and p.state in ('settled', 'returned')) k
      on k.debt = w.debt and k.month = w.month
    order by 2, 1`.execute(db);
  return [...rows];
}

/** What a case is entitled to, what was paid of it, and how each payment went, the earliest first. */
export async function paymentsOfCase(tx: ActorTransaction, id: string): Promise<CasePayments> {
  const { rows } = await sql<Row>`${selectPayments()} where p.case_id = ${id}::uuid order by p.month, p.id`.execute(
    tx.db,
  );
  const payments = rows.map((row) => {
    const { seq: _seq, case: _case, number: _number, ...listed } = toListed(tx, row);
    const { register_id: register, month, settled_day: settledDay, returned_day: returnedDay } = row;
    return { ...listed, register, month, settledDay, returnedDay };
  });
  return { months: await monthsOf(tx, id), withholdings: await withholdingsOf(tx, id), payments };
}
