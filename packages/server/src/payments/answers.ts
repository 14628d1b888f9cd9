import { sql } from 'kysely';
import type { Moment } from '../cases/moment.ts';
import { postMany } from '../db/ledger.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { advanceRegister, countPayments, holdRegister, type LoadedRegister } from './register-at-work.ts';
import type { Asked } from './gather.ts';

/** What the bank says of one payment. */
export interface BankOutcome {
  /** The payment: 32 hexadecimal digits, as in `PaymentOrder`. */
  readonly endToEndId: string;
  readonly outcome: 'accepted' | 'rejected' | 'settled' | 'returned';
  /** The bank's reason code, where it gives one. */
  readonly reason: string | null;
  /** Whole tiyn as the bank says; null where it does not. */
  readonly amount: number | null;
  /** ISO day of the booking. */
  readonly day: string;
}

/** What came of outcomes: how many changed something, how many were known already, and those that fit no payment. */
export interface Taken {
  readonly changed: number;
  readonly repeated: number;
  readonly unmatched: readonly (BankOutcome & { readonly why: 'unknown' | 'amount' | 'standing' })[];
}

const FROM = {
  accepted: ['sent'],
  rejected: ['sent', 'accepted'],
  settled: ['sent', 'accepted'],
  returned: ['settled'],
} as const;

/** What says the same as was said before, or less: nothing is to be done. */
const SAID: Readonly<Record<BankOutcome['outcome'], readonly string[]>> = {
  accepted: ['accepted', 'settled', 'returned', 'rejected'],
  rejected: ['rejected'],
  settled: ['settled', 'returned'],
  returned: ['returned'],
};

const HEX = /^[0-9a-f]{32}$/;
const toId = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

interface Known {
  readonly id: string;
  readonly register_id: string;
  readonly state: string;
  readonly net_tiyn: number;
}

async function findKnown({ db }: ActorTransaction, outcomes: readonly BankOutcome[]): Promise<Map<string, Known>> {
  const ids = outcomes.flatMap(({ endToEndId }) => (HEX.test(endToEndId) ? [toId(endToEndId)] : []));
  const { rows } = await sql<Known>`select id, register_id, state, net_tiyn from payment
    where id = any(${ids}::uuid[]) order by id for update`.execute(db);
  return new Map(rows.map((row) => [row.id.replaceAll('-', ''), row]));
}

type Sorted = { -readonly [K in keyof Taken]: Taken[K] } & {
  readonly fitting: Map<BankOutcome['outcome'], (BankOutcome & { readonly id: string })[]>;
};

/** Which outcomes change a payment, which say what is known, which fit none. One payment is changed once in a batch. */
function sortOut(outcomes: readonly BankOutcome[], known: Map<string, Known>): Sorted {
  const unmatched: Taken['unmatched'][number][] = [];
  const fitting: Sorted['fitting'] = new Map();
  const standing = new Map([...known].map(([hex, { state }]) => [hex, state]));
  let repeated = 0;
  let changed = 0;
  for (const one of outcomes) {
    const payment = known.get(one.endToEndId);
    const state = standing.get(one.endToEndId) ?? '';
    const from: readonly string[] = FROM[one.outcome];
    if (!payment) unmatched.push({ ...one, why: 'unknown' });
    else if (one.amount !== null && one.amount !== payment.net_tiyn) unmatched.push({ ...one, why: 'amount' });
    else if (from.includes(state)) {
      fitting.set(one.outcome, [...(fitting.get(one.outcome) ?? []), { ...one, id: payment.id }]);
      standing.set(one.endToEndId, one.outcome);
      changed += 1;
    } else if (SAID[one.outcome].includes(state)) repeated += 1;
    else unmatched.push({ ...one, why: 'standing' });
  }
  return { changed, repeated, unmatched, fitting };
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
  fitting: readonly (Pick<BankOutcome, 'reason' | 'day'> & { readonly id: string })[],
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

const IN_TURN = ['accepted', 'rejected', 'settled', 'returned'] as const;

/**
 * Takes what the bank says of payments, each once: what is known already does nothing, what fits no payment is told. The
 * registers it is about are taken forward under the name of the answer. In one transaction, or not at all.
 */
export async function takeOutcomes(
  tx: ActorTransaction,
  {
    answer,
    outcomes,
    moment,
  }: { readonly answer: string; readonly outcomes: readonly BankOutcome[]; readonly moment: Moment },
): Promise<Taken> {
  const known = await findKnown(tx, outcomes);
  const { changed, repeated, unmatched, fitting } = sortOut(outcomes, known);
  const byRegister = new Map<string, number>();
  for (const one of [...fitting.values()].flat()) {
    const register = known.get(one.endToEndId)?.register_id ?? '';
    byRegister.set(register, (byRegister.get(register) ?? 0) + 1);
  }
  for (const outcome of IN_TURN) {
    const those = fitting.get(outcome);
    if (those) await applyOutcomes(tx, outcome, those, moment.day);
  }
  for (const [id, count] of [...byRegister].toSorted()) {
    const register = await holdRegister(tx, id);
    await advanceRegister(tx, register, { type: 'answerPayments', answer, changed: count }, moment);
  }
  return { changed, repeated, unmatched };
}

/** Closes a register for which the bank has answered for good about every payment. Throws `NotDone`. */
export async function reconcile(tx: ActorTransaction, { id, moment }: Asked): Promise<LoadedRegister> {
  const register = await holdRegister(tx, id);
  const { count: inFlight } = await countPayments(tx, id, sql`p.state in ('filed', 'sent', 'accepted')`);
  const settled = await countPayments(tx, id, sql`p.state = 'settled'`);
  const back = await countPayments(tx, id, sql`p.state in ('rejected', 'returned')`);
  return advanceRegister(tx, register, { type: 'reconcilePayments', inFlight, settled, back }, moment);
}
