import {
  checkPayment,
  type FundsLeft,
  type GateFacts,
  type PaidItem,
  payWithin,
  type PersonTold,
} from '@tirek/casework';
import { sql } from 'kysely';
import { fundsOf } from '../db/funds.ts';
import { payeePlace } from '../db/money.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import type { PersonFacts } from '../registers/person-facts.ts';
import {
  basesOf,
  type ItemRow,
  itemsOf,
  type Judged,
  nextPayments,
  type PaymentRow,
  signaturesOf,
  writeJudged,
} from './gate-rows.ts';
import type { Asked } from './gather.ts';
import { recomputeMany } from './recompute.ts';
import { advanceRegister, countPayments, holdRegister, type LoadedRegister, mayDo } from './register-at-work.ts';
import { keptBack, plannedFor } from './withhold.ts';

/** So many payments are looked at together: memory stays the same however many there are. */
const BATCH = 2500;
const UNTOLD: PersonTold = { alive: null, inPrison: null, paidElsewhere: null, toldAt: null };

/** A batch of payments with all that was found about it. */
interface Found {
  readonly items: ReadonlyMap<string, readonly ItemRow[]>;
  readonly recomputed: ReadonlyMap<string, number | null>;
  readonly signatures: Awaited<ReturnType<typeof signaturesOf>>;
  readonly told: ReadonlyMap<string, PersonTold>;
  readonly iins: ReadonlyMap<string, { readonly applicant: string | undefined; readonly holder: string | undefined }>;
  readonly planned: ReadonlyMap<string, number>;
  readonly on: string;
}

function iinsOf({ personal }: ActorTransaction, rows: readonly PaymentRow[]): Found['iins'] {
  const open = (sealed: string | null, caseId: string): string | undefined =>
    sealed === null ? undefined : personal.open(sealed, payeePlace(caseId));
  return new Map(
    rows.map(({ id, case_id, applicant_iin_sealed, holder_iin_sealed }) => [
      id,
      { applicant: open(applicant_iin_sealed, case_id), holder: open(holder_iin_sealed, case_id) },
    ]),
  );
}

/** A batch as it is read: the next one is on its way from the database while this one is reckoned. */
interface Read {
  readonly rows: readonly PaymentRow[];
  readonly items: readonly ItemRow[];
  readonly bases: Awaited<ReturnType<typeof basesOf>>;
  readonly signatures: Awaited<ReturnType<typeof signaturesOf>>;
}

async function read(tx: ActorTransaction, register: string, after: number): Promise<Read> {
  const rows = await nextPayments(tx, register, after, BATCH);
  const cases = rows.map(({ case_id }) => case_id);
  if (cases.length === 0) return { rows, items: [], bases: new Map(), signatures: new Map() };
  const items = await itemsOf(
    tx,
    rows.map(({ id }) => id),
  );
  return { rows, items, bases: await basesOf(tx, cases), signatures: await signaturesOf(tx, cases) };
}

async function find(
  tx: ActorTransaction,
  { rows, items, bases, signatures }: Read,
  checking: Checking,
): Promise<Found> {
  const iins = iinsOf(tx, rows);
  const asked = new Set([...iins.values()].flatMap(({ applicant, holder }) => [applicant ?? '', holder ?? '']));
  asked.delete('');
  return {
    items: Map.groupBy(items, ({ payment_id }) => payment_id),
    recomputed: recomputeMany(
      items.map(({ case_id, month, parts }) => ({ caseId: case_id, month, parts })),
      bases,
    ),
    signatures,
    told: await checking.persons.askMany([...asked]),
    iins,
    planned: checking.planned,
    on: checking.on,
  };
}

const appliedIn = ({ parts }: ItemRow): number =>
  new Set(parts.flatMap(({ code, sanction }) => (code === 'sanction' && sanction !== undefined ? [sanction] : [])))
    .size;

const toItem = (item: ItemRow, { recomputed }: Found): PaidItem => ({
  month: item.month,
  entitled: item.entitled,
  recomputed: recomputed.get(`${item.case_id} ${item.month}`) ?? null,
  before: item.before_tiyn,
  amount: item.amount_tiyn,
  sanctionsStanding: item.sanctions,
  sanctionsApplied: appliedIn(item),
});

function toFacts(row: PaymentRow, found: Found): GateFacts {
  const { applicant = '', holder = '' } = found.iins.get(row.id) ?? {};
  const signed = found.signatures.get(row.case_id);
  return {
    on: found.on,
    decided: row.decided,
    decidedDay: row.decided_day,
    signedForNeed: signed?.signed ?? null,
    quorum: signed?.quorum ?? null,
    applicant: found.told.get(applicant) ?? UNTOLD,
    holder: found.told.get(holder) ?? UNTOLD,
    holderKind: row.holder_kind,
    holderInFamily: row.holder_in_family,
    ibanValid: row.iban_valid,
    items: (found.items.get(row.id) ?? []).map((item) => toItem(item, found)),
    plannedWithholding: found.planned.get(row.id) ?? 0,
    withheld: row.withheld_tiyn,
    gross: row.gross_tiyn,
    suspended: row.suspended,
  };
}

/** What a check works with: who is asked about persons, the day, what is planned to be kept back. */
interface Checking {
  readonly persons: PersonFacts;
  readonly on: string;
  readonly planned: ReadonlyMap<string, number>;
}

function judge(rows: readonly PaymentRow[], found: Found, before: FundsLeft): { judged: Judged[]; funds: FundsLeft } {
  let funds = before;
  const judged = rows.map((row): Judged => {
    const { proofs, heldFor } = checkPayment(toFacts(row, found));
    if (heldFor !== null) return { id: row.id, heldFor, proofs: JSON.stringify(proofs) };
    const paid = payWithin(funds, row.gross_tiyn - row.withheld_tiyn);
    funds = paid.funds;
    const isHeld = paid.proof.outcome !== 'passed';
    return {
      id: row.id,
      heldFor: isHeld ? 'fundsSuffice' : null,
      proofs: JSON.stringify([...proofs, paid.proof]),
    };
  });
  return { judged, funds };
}

async function checkAll(tx: ActorTransaction, id: string, checking: Checking, start: FundsLeft): Promise<void> {
  let funds = start;
  for (let reading = read(tx, id, 0); ;) {
    const batch = await reading;
    const last = batch.rows.at(-1);
    if (!last) return;
    reading = read(tx, id, last.seq);
    // Where this batch fails, nobody waits for the next one.
    reading.catch(() => {});
    const done = judge(batch.rows, await find(tx, batch, checking), funds);
    await writeJudged(tx, id, done.judged);
    funds = done.funds;
  }
}

/**
 * Asks the gate about every payment of a register, in the order of its list: what passes may be locked, what does not is held
 * and says why. Throws `NotDone`.
 */
export async function check(
  tx: ActorTransaction,
  { id, moment, persons }: Asked & { readonly persons: PersonFacts },
): Promise<LoadedRegister> {
  const register = await holdRegister(tx, id);
  await mayDo(tx, register, 'checkPayments');
  const { office = '', month = '' } = register.state.of ?? {};
  const planned = new Map<string, number>();
  for (const { payment_id, amount_tiyn } of keptBack(await plannedFor(tx, id, month)))
    planned.set(payment_id, (planned.get(payment_id) ?? 0) + amount_tiyn);
  const { left } = await fundsOf(tx, office, month);
  await checkAll(tx, id, { persons, on: moment.day, planned }, { left, exhausted: false });
  const passed = await countPayments(tx, id, sql`p.state = 'checked'`);
  const held = await countPayments(tx, id, sql`p.state = 'held'`);
  return advanceRegister(tx, register, { type: 'checkPayments', passed, held }, moment);
}
