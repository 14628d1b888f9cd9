import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { postMany } from '../db/ledger.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import type { Asked } from './gather.ts';
import { advanceRegister, countPayments, holdRegister, type LoadedRegister, mayDo } from './register-at-work.ts';

const BATCH = 10_000;

/** One line of the list: its place, the payment, the case, what is due, what is kept back, the account by its hash. */
interface Line {
  readonly seq: number;
  readonly id: string;
  readonly case_id: string;
  readonly gross_tiyn: number;
  readonly withheld_tiyn: number;
  readonly iban_hash: string | null;
}

/** SHA-256 of the list of a register as it is locked; the same lines give the same hash, in whatever year they are read. */
export async function hashOfList({ db }: ActorTransaction, id: string): Promise<string> {
  const hash = createHash('sha256');
  for (let after = 0; ;) {
    const lines = await db
      .selectFrom('payment')
      .select(['seq', 'id', 'case_id', 'gross_tiyn', 'withheld_tiyn', 'iban_hash'])
      .where('register_id', '=', id)
      .where('seq', '>', after)
      .where('state', 'not in', ['gathered', 'held', 'checked', 'left'])
      .orderBy('seq')
      .limit(BATCH)
      .execute();
    const last = lines.at(-1);
    if (!last) return hash.digest('hex');
    hash.update(lines.map(lineText).join(''));
    after = last.seq;
  }
}

const lineText = ({ seq, id, case_id, gross_tiyn, withheld_tiyn, iban_hash }: Line): string =>
  `${seq}|${id}|${case_id}|${gross_tiyn}|${withheld_tiyn}|${iban_hash ?? ''}\n`;

/** What came back before and is due anew in this register is taken back from the books: it is accrued once more with it. */
async function release(tx: ActorTransaction, id: string, day: string): Promise<void> {
  const came = sql`p.state in ('rejected', 'returned') and p.released_by is null and p.case_id in
    (select case_id from payment where register_id = ${id}::uuid and state = 'locked')`;
  await postMany(tx, { happening: 'released', which: came, day });
  await sql`update payment p set released_by = q.id from payment q
    where q.register_id = ${id}::uuid and q.state = 'locked' and q.case_id = p.case_id
      and p.state in ('rejected', 'returned') and p.released_by is null`.execute(tx.db);
}

/**
 * Locks the list: what passed the gate is owed from now on and changes no more; the rest is left out and stays due, to come
 * again in the next register. Throws `NotDone`.
 */
export async function lock(tx: ActorTransaction, { id, moment }: Asked): Promise<LoadedRegister> {
  const register = await holdRegister(tx, id);
  await mayDo(tx, register, 'lockPayments');
  await sql`update payment_item i set live = false from payment p where p.id = i.payment_id
    and p.register_id = ${id}::uuid and p.state in ('gathered', 'held')`.execute(tx.db);
  await sql`update payment_withholding w set live = false from payment p where p.id = w.payment_id
    and p.register_id = ${id}::uuid and p.state in ('gathered', 'held')`.execute(tx.db);
  await sql`update payment set state = case state when 'checked' then 'locked' else 'left' end
    where register_id = ${id}::uuid`.execute(tx.db);
  const inList = sql`p.register_id = ${id}::uuid and p.state = 'locked'`;
  await release(tx, id, moment.day);
  await postMany(tx, { happening: 'accrued', which: inList, day: moment.day });
  const locked = await countPayments(tx, id, sql`p.state = 'locked'`);
  const listHash = await hashOfList(tx, id);
  return advanceRegister(tx, register, { type: 'lockPayments', locked, listHash }, moment);
}
