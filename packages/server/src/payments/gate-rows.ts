import type { EntitlementPart, ProofName } from '@tirek/casework';
import type { FamilyFile } from '@tirek/family';
import { sql } from 'kysely';
import type { ActorTransaction } from '../db/with-actor.ts';
import type { Basis } from './recompute.ts';

/** A payment with what its case says of it. */
export interface PaymentRow {
  readonly id: string;
  readonly seq: number;
  readonly case_id: string;
  readonly gross_tiyn: number;
  readonly withheld_tiyn: number;
  readonly decided_day: string | null;
  readonly holder_kind: 'member' | 'guardian' | null;
  readonly holder_iin_sealed: string | null;
  readonly applicant_iin_sealed: string | null;
  readonly iban_valid: boolean;
  readonly holder_in_family: boolean;
  readonly decided: boolean;
  readonly suspended: boolean;
}

/** A month in a payment with its entitlement. */
export interface ItemRow {
  readonly payment_id: string;
  readonly case_id: string;
  readonly month: string;
  readonly before_tiyn: number;
  readonly amount_tiyn: number;
  readonly entitled: number;
  readonly sanctions: number;
  readonly parts: readonly EntitlementPart[];
}

/** The next payments of a register in the order of its list. */
export async function nextPayments(
  { db }: ActorTransaction,
  register: string,
  after: number,
  limit: number,
): Promise<readonly PaymentRow[]> {
  const { rows } = await sql<PaymentRow>`select p.id, p.seq, p.case_id, p.gross_tiyn, p.withheld_tiyn, f.decided_day,
      y.holder_kind, y.holder_iin_sealed, y.applicant_iin_sealed, coalesce(y.iban_valid, false) as iban_valid,
      coalesce(y.holder_in_family, false) as holder_in_family, coalesce(y.decided, false) as decided,
      coalesce(y.suspended, false) as suspended
    from payment p join case_file f on f.id = p.case_id left join payee y on y.case_id = p.case_id
    where p.register_id = ${register}::uuid and p.seq > ${after} order by p.seq limit ${limit}`.execute(db);
  return rows;
}

/** Their months. */
export async function itemsOf({ db }: ActorTransaction, payments: readonly string[]): Promise<readonly ItemRow[]> {
  const { rows } = await sql<ItemRow>`select i.payment_id, i.case_id, i.month, i.before_tiyn, i.amount_tiyn,
      coalesce(e.amount_tiyn, 0)::bigint as entitled, coalesce(e.sanctions, 0) as sanctions,
      coalesce(e.parts, '[]') as parts
    from payment_item i left join entitlement e on e.case_id = i.case_id and e.month = i.month
    where i.payment_id = any(${payments}::uuid[]) order by i.month`.execute(db);
  return rows;
}

/** The facts their decisions rest on, by `case decision`. */
export async function basesOf({ db }: ActorTransaction, cases: readonly string[]): Promise<ReadonlyMap<string, Basis>> {
  const rows = await db.selectFrom('entitlement_basis').selectAll().where('case_id', 'in', cases).execute();
  return new Map(
    rows.map((row) => [
      `${row.case_id} ${row.decision}`,
      // Written from a family file that was read.
      { programme: row.programme, lawDay: row.law_day, on: row.on_day, facts: row.facts as FamilyFile },
    ]),
  );
}

/** Signatures for need in the last sitting of the precinct commission about a case, and its quorum. */
export interface Signed {
  readonly case_id: string;
  /** 0 where the sitting found no need. */
  readonly signed: number;
  readonly quorum: number;
}

/** What the commissions signed; a case without a sitting is absent. */
export async function signaturesOf(
  { db }: ActorTransaction,
  cases: readonly string[],
): Promise<ReadonlyMap<string, Signed>> {
  const { rows } = await sql<Signed>`select distinct on (case_id) case_id, quorum,
      case when need > no_need or need = no_need and chair_says_need then signed else 0 end as signed
    from (select v.case_id, v.sitting, max(v.seq) as seq, count(*)::int as signed, max(o.quorum) as quorum,
        count(*) filter (where v.choice = 'need') as need, count(*) filter (where v.choice = 'noNeed') as no_need,
        bool_or(v.choice = 'need' and v.member = o.chair) as chair_says_need
      from vote v join commission_order o on o.id = v.commission_order
      where v.case_id = any(${cases}::uuid[]) and o.level = 'precinct' group by v.case_id, v.sitting) sittings
    order by case_id, seq desc`.execute(db);
  return new Map(rows.map((row) => [row.case_id, row]));
}

/** What the gate said of a payment. */
export interface Judged {
  readonly id: string;
  readonly heldFor: ProofName | null;
  /** As JSON text. */
  readonly proofs: string;
}

/** Writes what the gate said: where each payment stands, to whom it goes, and every proof. */
export async function writeJudged(
  { db }: ActorTransaction,
  register: string,
  judged: readonly Judged[],
): Promise<void> {
  const told = JSON.stringify(judged.map(({ id, heldFor }) => ({ id, held: heldFor })));
  await sql`update payment p set state = case when j.held is null then 'checked' else 'held' end, held_for = j.held,
      payee_name_sealed = y.holder_name_sealed, iban_sealed = y.iban_sealed, iban_hash = y.iban_hash
    from json_to_recordset(${told}::json) as j (id uuid, held text), payment q left join payee y on y.case_id = q.case_id
    where p.id = j.id and q.id = j.id`.execute(db);
  const proofs = `[${judged.map(({ id, proofs: text }) => `{"id":"${id}","proofs":${text}}`).join()}]`;
  await sql`insert into payment_proof (payment_id, register_id, proofs)
    select j.id, ${register}::uuid, j.proofs from json_to_recordset(${proofs}::json) as j (id uuid, proofs jsonb)
    on conflict (payment_id) do update set proofs = excluded.proofs`.execute(db);
}
