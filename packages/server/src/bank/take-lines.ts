import { type Judged, judgeLine, LINE_MOVES, type NamedPayment } from '@tirek/casework';
import { sql } from 'kysely';
import { insertMany } from '../db/insert-many.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import type { BankLine } from './bank-line.ts';
import { type Moved, movePayments } from './move-payments.ts';

/** A payment as lines find it. */
interface FoundPayment {
  readonly id: string;
  readonly register: string;
  readonly office: string;
  state: NamedPayment['state'];
  readonly net: number;
  movedBy: string | null;
}

/** Whose file it is and when it came. */
export interface Taking {
  readonly file: string;
  readonly office: string;
  readonly day: string;
}

/** Our name of a payment in files of the bank: its id without hyphens. */
const NAME = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;
/** The payment a name is of; undefined where it is no name of ours. */
export const paymentNamed = (name: string | undefined): string | undefined => {
  const parts = NAME.exec(name?.replaceAll('-', '').toLowerCase() ?? '');
  return parts ? parts.slice(1).join('-') : undefined;
};

/** Payments by their ids, with the bank's name of the line that paid them or gave them back. */
async function findPayments({ db }: ActorTransaction, ids: readonly string[]): Promise<Map<string, FoundPayment>> {
  const rows = await db
    .selectFrom('payment as p')
    .innerJoin('payment_register as r', 'r.id', 'p.register_id')
    .select(['p.id', 'p.register_id as register', 'r.office_path as office', 'p.state', 'p.net_tiyn as net'])
    .select(
      sql<
        string | null
      >`(select l.reference from bank_line l where l.payment_id = p.id and l.outcome in ('applied', 'matched')
        and l.kind = case p.state when 'settled' then 'paid' when 'returned' then 'returned' end)`.as('movedBy'),
    )
    .where(sql<boolean>`p.id = any(${ids}::uuid[])`)
    .orderBy('p.id')
    .forUpdate('p')
    .execute();
  return new Map(rows.map((row) => [row.id, { ...row }]));
}

/** A payment of an office that the one who brought the file does not see: only whose it is. */
interface PaymentElsewhere {
  readonly payment: string;
  readonly register: string;
  readonly office_path: string;
}

async function findElsewhere({ db }: ActorTransaction, ids: readonly string[]): Promise<Map<string, PaymentElsewhere>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<PaymentElsewhere>`select payment::text, register::text, office_path
    from registers_of_payments(${ids}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.payment, row]));
}

/** Lines about payments of other offices wait there: two persons who see the payment say that it is so. */
async function handOver(tx: ActorTransaction, judged: readonly JudgedLine[]): Promise<JudgedLine[]> {
  const isHandedOver = ({ line, judged: { trouble } }: JudgedLine): boolean =>
    trouble === 'unknownPayment' && (line.kind === 'paid' || line.kind === 'returned' || line.kind === 'rejected');
  const named = (one: JudgedLine): string[] =>
    isHandedOver(one) ? [paymentNamed(one.line.endToEndId) ?? ''].filter((id) => id !== '') : [];
  const found = await findElsewhere(tx, judged.flatMap(named));
  return judged.map((one) => {
    const elsewhere = found.get(named(one)[0] ?? '');
    return elsewhere ? { ...one, elsewhere, judged: { outcome: 'waiting', trouble: 'otherOffice', to: null } } : one;
  });
}

interface JudgedLine {
  readonly elsewhere?: PaymentElsewhere;
  readonly line: BankLine;
  readonly payment: FoundPayment | undefined;
  readonly judged: Judged;
}

/** Judges lines one after another: what one of them says of a payment, the next one finds. */
function judgeAll(
  lines: readonly BankLine[],
  payments: ReadonlyMap<string, FoundPayment>,
  moved: Moved[],
  day: string,
) {
  return lines.map((line): JudgedLine => {
    const payment = payments.get(paymentNamed(line.endToEndId) ?? '');
    const { kind, amount = null, reference = null } = line;
    const judged = judgeLine({ kind, amount, reference }, payment);
    if (payment && judged.to) {
      moved.push({ id: payment.id, to: judged.to, day: line.day ?? day, reason: line.reason ?? null });
      payment.state = judged.to;
      payment.movedBy = reference;
    }
    return { line, payment, judged };
  });
}

const toRow = ({ line, payment, elsewhere, judged }: JudgedLine, { file, office }: Taking) => ({
  file_id: file,
  number: line.number,
  office_path: payment?.office ?? elsewhere?.office_path ?? office,
  kind: line.kind,
  end_to_end_id: line.endToEndId ?? null,
  of_all: line.ofAll,
  amount_tiyn: line.amount ?? null,
  reference: line.reference ?? null,
  day: line.day ?? null,
  reason: line.reason ?? null,
  payment_id: payment?.id ?? elsewhere?.payment ?? null,
  register_id: payment?.register ?? elsewhere?.register ?? null,
  outcome: judged.outcome,
  trouble: judged.trouble,
});

const countByRegister = (judged: readonly JudgedLine[], into: Map<string, number>): void => {
  for (const { payment, judged: one } of judged)
    if (payment && one.to) into.set(payment.register, (into.get(payment.register) ?? 0) + 1);
};

/** Takes lines of a file: judges each by the payment it names, moves payments, keeps the lines. Adds to `registers`. */
export async function takeLines(
  tx: ActorTransaction,
  lines: readonly BankLine[],
  taking: Taking,
  registers: Map<string, number>,
): Promise<void> {
  const ids = lines.flatMap(({ endToEndId }) => paymentNamed(endToEndId) ?? []);
  const payments = ids.length > 0 ? await findPayments(tx, ids) : new Map<string, FoundPayment>();
  const moved: Moved[] = [];
  const judged = await handOver(tx, judgeAll(lines, payments, moved, taking.day));
  await insertMany(
    tx.db,
    'bank_line',
    judged.map((one) => toRow(one, taking)),
  );
  await inTurn(tx, moved);
  countByRegister(judged, registers);
}

/** A payment that one batch pays and gives back goes both ways, one after the other. */
async function inTurn(tx: ActorTransaction, moved: readonly Moved[]): Promise<void> {
  const turns: Moved[][] = [];
  const seen = new Map<string, number>();
  for (const one of moved) {
    const turn = seen.get(one.id) ?? 0;
    seen.set(one.id, turn + 1);
    (turns[turn] ??= []).push(one);
  }
  for (const turn of turns) await movePayments(tx, turn);
}

interface EarlyLine {
  readonly file_id: string;
  readonly number: number;
  readonly payment_id: string;
  readonly register_id: string;
  readonly day: string | null;
  readonly reason: string | null;
}

/** What was said to have come back before it was said to be paid: now that it is, it has come back. */
export async function takeEarlyReturns(
  tx: ActorTransaction,
  day: string,
  registers: Map<string, number>,
): Promise<void> {
  const ids = [...registers.keys()];
  if (ids.length === 0) return;
  const { rows } = await sql<EarlyLine>`update bank_line l set outcome = 'applied', trouble = null
    from payment p where p.id = l.payment_id and l.outcome = 'waiting' and l.trouble = 'notPaidYet'
      and p.state = 'settled' and p.net_tiyn = l.amount_tiyn and l.register_id = any(${ids}::uuid[])
    returning l.file_id, l.number, l.payment_id, l.register_id, l.day, l.reason`.execute(tx.db);
  const to = LINE_MOVES.returned;
  await movePayments(
    tx,
    rows.map(({ payment_id: id, day: on, reason }) => ({ id, to, day: on ?? day, reason })),
  );
}

/** What is said of every payment of a register: all of them that are on their way go there. */
export async function takeOfAll(
  tx: ActorTransaction,
  line: BankLine,
  register: { readonly id: string; readonly office: string },
  taking: Taking,
  registers: Map<string, number>,
): Promise<void> {
  const to = line.kind === 'rejected' || line.kind === 'accepted' ? LINE_MOVES[line.kind] : undefined;
  const from = line.kind === 'rejected' ? (['sent', 'accepted'] as const) : (['sent'] as const);
  const found = to
    ? await tx.db
        .selectFrom('payment')
        .select('id')
        .where('register_id', '=', register.id)
        .where('state', 'in', from)
        .orderBy('id')
        .forUpdate()
        .execute()
    : [];
  const judged: Judged = to ? { outcome: 'applied', trouble: null, to } : { outcome: 'noted', trouble: null, to: null };
  const row = toRow({ line, payment: undefined, judged }, { ...taking, office: register.office });
  await insertMany(tx.db, 'bank_line', [{ ...row, register_id: register.id }]);
  if (!to) return;
  const { reason = null } = line;
  await movePayments(
    tx,
    found.map(({ id }) => ({ id, to, day: taking.day, reason })),
  );
  registers.set(register.id, (registers.get(register.id) ?? 0) + found.length);
}
