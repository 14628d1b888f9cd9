import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type { Moment } from '../cases/moment.ts';
import { breaksRule } from '../db/broken-rule.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { advanceRegister, countPayments, holdRegister } from '../payments/register-at-work.ts';
import { BadBankFile } from './bad-bank-file.ts';
import type { BankFileHead, BankLine } from './bank-line.ts';
import { type KeptFile, openFile } from './kept-file.ts';
import { isPayerAccount } from './payer.ts';
import { readBankFile } from './read-bank-file.ts';
import { type Taking, takeEarlyReturns, takeLines, takeOfAll } from './take-lines.ts';

/** Where what is sealed of a bank's file belongs. */
const bankFilePlace = (hash: string): string => `bank_file/${hash}`;

/** What came of a file: that it had been taken before, or the registers whose payments moved. */
export type FileTaken =
  | { readonly taken: false; readonly id: string }
  | { readonly taken: true; readonly id: string; readonly registers: readonly TouchedRegister[] };
export interface TouchedRegister {
  readonly id: string;
  readonly reconciled: boolean;
}

const badHead = (trouble: 'foreign' | 'count' | 'sum', found?: string, expected?: string): BadBankFile =>
  new BadBankFile(trouble, { line: 1, element: 'Document', found, expected });

/** The register a report answers. Throws `BadBankFile` where it is not ours, or the bank counts it otherwise. */
async function findAnswered({ db }: ActorTransaction, { answers }: BankFileHead) {
  if (!answers) return undefined;
  const register = await db
    .selectFrom('payment_register')
    .select(['id', 'office_path as office', 'state'])
    .select(
      sql<{
        count: number;
        sum: number;
      }>`(select json_build_object('count', count(*), 'sum', coalesce(sum(net_tiyn), 0))
        from payment where register_id = payment_register.id and net_tiyn > 0
          and state not in ('gathered', 'held', 'checked', 'left'))`.as('ordered'),
    )
    .where('file_id', '=', answers.messageId)
    .executeTakeFirst();
  if (!register || register.state === 'filed') throw badHead('foreign');
  const { count, sum: total } = register.ordered;
  if (answers.count !== undefined && answers.count !== count) throw badHead('count', `${answers.count}`, `${count}`);
  if (answers.sum !== undefined && answers.sum !== total)
    throw badHead('sum', (answers.sum / 100).toFixed(2), (total / 100).toFixed(2));
  return register;
}

/** Throws `BadBankFile` where the entries are of accounts that nobody here pays from. */
async function checkAccounts(tx: ActorTransaction, { format, accounts }: BankFileHead): Promise<void> {
  if (format !== 'camt.054') return;
  for (const account of accounts) if (!(await isPayerAccount(tx, account))) throw badHead('foreign');
}

async function saveFile(
  tx: ActorTransaction,
  kept: KeptFile,
  head: BankFileHead,
  of: Taking & { lines: number; at: string },
) {
  await tx.db
    .insertInto('bank_file')
    .values({
      id: of.file,
      sha256: kept.hash,
      office_path: of.office,
      format: head.format,
      version: head.version,
      message_id: head.messageId,
      size: kept.size,
      lines: of.lines,
      sealed: tx.personal.sealBytes(kept.packed, bankFilePlace(kept.hash)),
      taken_by: tx.actor.person,
      taken_at: of.at,
      taken_day: of.day,
    })
    .execute();
}

/** The register has heard from the bank; where each of its payments has its answer it is reconciled. */
async function tellRegister(
  tx: ActorTransaction,
  id: string,
  told: { answer: string; changed: number },
  moment: Moment,
) {
  const register = await holdRegister(tx, id);
  const answered = await advanceRegister(tx, register, { type: 'answerPayments', ...told }, moment);
  return reconcile(tx, answered, moment);
}

/** Reconciles a register whose every payment has its answer; tells whether it is. */
export async function reconcile(
  tx: ActorTransaction,
  register: Awaited<ReturnType<typeof holdRegister>>,
  moment: Moment,
): Promise<boolean> {
  const { id, state } = register;
  const inFlight = await countPayments(tx, id, sql`p.state in ('locked', 'filed', 'sent', 'accepted')`);
  if (inFlight.count > 0) return false;
  if (state.standing !== 'answered') return state.standing === 'reconciled';
  const settled = await countPayments(tx, id, sql`p.state = 'settled'`);
  const back = await countPayments(tx, id, sql`p.state in ('rejected', 'returned')`);
  await advanceRegister(tx, register, { type: 'reconcilePayments', inFlight: 0, settled, back }, moment);
  return true;
}

/** Reads the file into lines that move payments; tells which registers they touched. */
async function readLines(tx: ActorTransaction, kept: KeptFile, taking: Taking & { at: string }) {
  const registers = new Map<string, number>();
  const ofAll: BankLine[] = [];
  let lines = 0;
  const head = await readBankFile(openFile(kept.packed), async (batch) => {
    lines += batch.length;
    ofAll.push(...batch.filter((line) => line.ofAll));
    await takeLines(
      tx,
      batch.filter((line) => !line.ofAll),
      taking,
      registers,
    );
  });
  await checkAccounts(tx, head);
  const answered = await findAnswered(tx, head);
  if (answered) for (const line of ofAll) await takeOfAll(tx, line, answered, taking, registers);
  if (head.format === 'camt.054') await takeEarlyReturns(tx, taking.day, registers);
  await saveFile(tx, kept, head, { ...taking, lines });
  if (answered && !registers.has(answered.id)) registers.set(answered.id, 0);
  return registers;
}

/**
 * Takes a file of the bank, all of it or nothing: every line moves its payment once, or waits for an officer. The same
 * content a second time does nothing. Throws `BadBankFile` where it cannot be taken.
 */
export async function takeBankFile(tx: ActorTransaction, kept: KeptFile, moment: Moment): Promise<FileTaken> {
  const before = await tx.db.selectFrom('bank_file').select('id').where('sha256', '=', kept.hash).executeTakeFirst();
  if (before) return { taken: false, id: before.id };
  const id = randomUUIDv7();
  // The file is written when all of it was read: what stands in its head is not known before.
  await sql`set constraints line_belongs_to_a_bank_file deferred`.execute(tx.db);
  const taking = { file: id, office: tx.actor.office, day: moment.day, at: moment.at };
  const touched = await readLines(tx, kept, taking);
  const registers: TouchedRegister[] = [];
  for (const [register, changed] of [...touched].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    registers.push({
      id: register,
      reconciled: await tellRegister(tx, register, { answer: kept.hash, changed }, moment),
    });
  tx.audit({
    at: moment.at,
    action: 'bankFile.take',
    subject: `bankFile:${id}`,
    detail: { hash: kept.hash, registers: registers.map((one) => one.id) },
  });
  return { taken: true, id, registers };
}

/** Whether a file could not be taken because another officer took the same one at the same moment, or elsewhere. */
export const wasTakenElsewhere = (error: unknown): boolean => breaksRule(error, 'a_bank_file_is_taken_once');
