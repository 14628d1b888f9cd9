import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { PaymentOrder } from '../contract/payments.ts';
import { caseFilePlace } from '../db/case-file.ts';
import { postMany } from '../db/ledger.ts';
import { payeePlace } from '../db/money.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import type { Asked } from './gather.ts';
import { advanceRegister, holdRegister, type LoadedRegister, mayDo } from './register-at-work.ts';

const BATCH = 5000;

interface Row {
  readonly id: string;
  readonly seq: number;
  readonly case_id: string;
  readonly net_tiyn: number;
  readonly payee_name_sealed: string | null;
  readonly iban_sealed: string | null;
  readonly holder_iin_sealed: string | null;
  readonly holder_kind: 'member' | 'guardian' | null;
  readonly applicant_name_sealed: string;
  readonly applicant_iin_sealed: string | null;
  readonly number: string;
  readonly month: string;
}

/** The orders of a register's list in their order, some thousands at a time in memory. */
async function* ordersOf({ db, personal }: ActorTransaction, id: string): AsyncGenerator<PaymentOrder> {
  for (let after = 0; ;) {
    const { rows } = await sql<Row>`select p.id, p.seq, p.case_id, p.net_tiyn, p.payee_name_sealed, p.iban_sealed,
        y.holder_iin_sealed, y.holder_kind, y.applicant_iin_sealed, f.applicant_name_sealed, f.number, p.month
      from payment p join case_file f on f.id = p.case_id left join payee y on y.case_id = p.case_id
      where p.register_id = ${id}::uuid and p.seq > ${after} and p.net_tiyn > 0
        and p.state not in ('gathered', 'held', 'checked', 'left')
      order by p.seq limit ${BATCH}`.execute(db);
    const last = rows.at(-1);
    if (!last) return;
    for (const row of rows) {
      const open = (sealed: string | null): string =>
        sealed === null ? '' : personal.open(sealed, payeePlace(row.case_id));
      yield {
        endToEndId: row.id.replaceAll('-', ''),
        amount: row.net_tiyn,
        name: open(row.payee_name_sealed),
        iin: row.holder_iin_sealed === null ? null : open(row.holder_iin_sealed),
        iban: open(row.iban_sealed),
        beneficiary:
          row.holder_kind === 'guardian'
            ? {
                name: personal.open(row.applicant_name_sealed, caseFilePlace(row.case_id)),
                iin: open(row.applicant_iin_sealed),
              }
            : null,
        reference: `${row.number} ${row.month}`,
      };
    }
    after = last.seq;
  }
}

/** Writes a register's file from its orders, piece by piece. */
export type WriteFile = (
  orders: AsyncIterable<PaymentOrder>,
  of: {
    /** What the file is known by at the bank. */
    readonly file: string;
    /** ISO instant. */
    readonly at: string;
    readonly day: string;
    readonly office: string;
    readonly month: string;
    readonly count: number;
    /** Whole tiyn. */
    readonly sum: number;
  },
) => AsyncIterable<string>;

/** What the bank knows the file of a register by: at most 35 signs. */
const fileIdOf = (id: string): string => `TIREK-${id.replaceAll('-', '').slice(0, 28)}`;

/** The file of a filed register, written anew from its rows: the same bytes each time. */
export async function* fileOf(
  tx: ActorTransaction,
  { id, history, state }: LoadedRegister,
  write: WriteFile,
  now?: { readonly at: string; readonly day: string },
): AsyncGenerator<string> {
  const filed = history.find(({ event }) => event.type === 'paymentsFiled') ?? now;
  const { rows } = await sql<{ count: number; sum: number }>`select count(*)::int as count,
      coalesce(sum(net_tiyn), 0)::bigint as sum
    from payment where register_id = ${id}::uuid and net_tiyn > 0
      and state not in ('gathered', 'held', 'checked', 'left')`.execute(tx.db);
  const { count = 0, sum = 0 } = rows[0] ?? {};
  const { office = '', month = '' } = state.of ?? {};
  const { at = '', day = '' } = filed ?? {};
  yield* write(ordersOf(tx, id), { file: fileIdOf(id), at, day, office, month, count, sum });
}

/** Files a signed register: its file is written and known by its hash. What is kept back whole needs no bank. Throws `NotDone`. */
export async function fileRegister(
  tx: ActorTransaction,
  { id, moment, write }: Asked & { readonly write: WriteFile },
): Promise<LoadedRegister> {
  const register = await holdRegister(tx, id);
  await mayDo(tx, register, 'filePayments');
  const hash = createHash('sha256');
  for await (const piece of fileOf(tx, register, write, moment)) hash.update(piece);
  const whole = sql`p.register_id = ${id}::uuid and p.state = 'locked' and p.net_tiyn = 0`;
  await postMany(tx, { happening: 'settled', which: whole, day: moment.day });
  await sql`update payment p set state = case when p.net_tiyn = 0 then 'settled' else 'filed' end,
      settled_day = case when p.net_tiyn = 0 then ${moment.day}::date end
    where p.register_id = ${id}::uuid and p.state = 'locked'`.execute(tx.db);
  const command = { type: 'filePayments', file: fileIdOf(id), fileHash: hash.digest('hex') } as const;
  return advanceRegister(tx, register, command, moment);
}

/** Tells that the file has gone to the bank: what is in it is on its way. Throws `NotDone`. */
export async function sendRegister(tx: ActorTransaction, { id, moment }: Asked): Promise<LoadedRegister> {
  const register = await holdRegister(tx, id);
  const sent = await advanceRegister(tx, register, { type: 'sendPayments' }, moment);
  const filed = sql`p.register_id = ${id}::uuid and p.state = 'filed'`;
  await postMany(tx, { happening: 'sent', which: filed, day: moment.day });
  await sql`update payment set state = 'sent' where register_id = ${id}::uuid and state = 'filed'`.execute(tx.db);
  return sent;
}
