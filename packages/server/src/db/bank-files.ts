import type { BankLineOutcome } from '@tirek/casework';
import { sql } from 'kysely';
import type { BankFile, BankLine, BankLineQuery } from '../contract/bank-files.ts';
import type { ActorTransaction } from './with-actor.ts';

/** Lines that wait for somebody. */
const OPEN = ['waiting', 'proposed'] as const satisfies readonly BankLineOutcome[];
const BY_HAND = ['matched', 'setAside'] as const satisfies readonly BankLineOutcome[];

async function outcomesOf({ db }: ActorTransaction, files: readonly string[]) {
  const rows = await db
    .selectFrom('bank_line')
    .select(['file_id', 'outcome', sql<number>`count(*)::int`.as('count')])
    .where(sql<boolean>`file_id = any(${files}::uuid[])`)
    .groupBy(['file_id', 'outcome'])
    .execute();
  return (file: string): BankFile['outcomes'] =>
    Object.fromEntries(rows.filter((row) => row.file_id === file).map(({ outcome, count }) => [outcome, count]));
}

/** Files of the bank by their ids, the latest first, with what became of their lines. */
export async function findBankFiles(tx: ActorTransaction, ids: readonly string[]): Promise<BankFile[]> {
  if (ids.length === 0) return [];
  const rows = await tx.db
    .selectFrom('bank_file')
    .select(['id', 'sha256', 'format', 'message_id', 'taken_day', 'taken_by', 'lines'])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .orderBy('taken_at', 'desc')
    .execute();
  const outcomes = await outcomesOf(tx, ids);
  return rows.map(({ id, sha256: hash, format, message_id: messageId, taken_day, taken_by, lines }) => ({
    id,
    hash,
    format,
    messageId,
    takenDay: taken_day,
    takenBy: taken_by,
    lines,
    outcomes: outcomes(id),
  }));
}

/** Ids of the files with a line about a register. */
export async function filesAbout({ db }: ActorTransaction, register: string): Promise<string[]> {
  const rows = await db
    .selectFrom('bank_line')
    .select('file_id')
    .distinct()
    .where('register_id', '=', register)
    .execute();
  return rows.map(({ file_id }) => file_id);
}

const lines = ({ db }: ActorTransaction) =>
  db
    .selectFrom('bank_line as l')
    .innerJoin('bank_file as f', 'f.id', 'l.file_id')
    .leftJoin('payment as p', 'p.id', 'l.payment_id')
    .leftJoin('case_file as c', 'c.id', 'p.case_id')
    .leftJoin('case_file as rc', 'rc.id', 'l.repaid_case')
    .leftJoin('debt as d', (on) => on.onRef('d.case_id', '=', 'l.repaid_case').onRef('d.debt', '=', 'l.repaid_debt'))
    .select(['l.file_id as file', 'l.number', 'f.format', 'f.taken_day', 'l.kind', 'l.outcome', 'l.trouble'])
    .select(['l.end_to_end_id', 'l.amount_tiyn', 'l.reference', 'l.day', 'l.reason', 'l.proposed_by', 'l.settled_by'])
    .select(['l.why', 'p.id as payment', 'p.case_id', 'c.number as case_number', 'p.register_id'])
    .select(['p.net_tiyn', 'p.state', 'l.repaid_case', 'l.repaid_debt', 'rc.number as repaid_number', 'd.owed_tiyn'])
    .orderBy('l.file_id')
    .orderBy('l.number');
type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number];

/** The debt a line is said to pay back; what is owed is told to those who see the debt. */
const repaymentOf = ({ repaid_case, repaid_debt, repaid_number, owed_tiyn }: Row): BankLine['repayment'] =>
  repaid_case && repaid_debt
    ? { case: repaid_case, number: repaid_number ?? '', debt: repaid_debt, owed: owed_tiyn ?? 0 }
    : null;

function toLine(row: Row): Omit<BankLine, 'offered'> {
  const { payment, case_id, register_id, net_tiyn, state } = row;
  return {
    file: row.file,
    number: row.number,
    format: row.format,
    takenDay: row.taken_day,
    kind: row.kind,
    outcome: row.outcome,
    trouble: row.trouble,
    endToEndId: row.end_to_end_id,
    amount: row.amount_tiyn,
    reference: row.reference,
    day: row.day,
    reason: row.reason,
    payment:
      payment && case_id && register_id && net_tiyn !== null && state
        ? { id: payment, case: case_id, number: row.case_number ?? '', register: register_id, net: net_tiyn, state }
        : null,
    repayment: repaymentOf(row),
    proposedBy: row.proposed_by,
    settledBy: row.settled_by,
    why: row.why,
  };
}

/** One line; undefined where there is none to see. */
export async function findBankLine(tx: ActorTransaction, file: string, number: number) {
  const row = await lines(tx).where('l.file_id', '=', file).where('l.number', '=', number).executeTakeFirst();
  return row && toLine(row);
}

/** Lines that wait, or that officers dealt with, page by page in the order in which they came. */
export async function listBankLines(tx: ActorTransaction, { state, after, limit }: BankLineQuery) {
  let found = lines(tx)
    .where('l.outcome', 'in', state === 'open' ? OPEN : BY_HAND)
    .limit(limit + 1);
  const [file, number] = after?.split('/') ?? [];
  if (file !== undefined && number !== undefined)
    found = found.where(sql<boolean>`(l.file_id, l.number) > (${file}::uuid, ${Number(number)}::int)`);
  const rows = await found.execute();
  const page = rows.slice(0, limit).map(toLine);
  const last = page.at(-1);
  return { lines: page, next: rows.length > limit && last ? `${last.file}/${last.number}` : null };
}

/** How many lines wait in the territory, or about one register. */
export async function countOpenLines({ db }: ActorTransaction, register?: string): Promise<number> {
  let counted = db
    .selectFrom('bank_line')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('outcome', 'in', OPEN);
  if (register !== undefined) counted = counted.where('register_id', '=', register);
  return (await counted.executeTakeFirstOrThrow()).count;
}
