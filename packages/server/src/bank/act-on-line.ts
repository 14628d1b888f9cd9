import { type BankLineCommand, type BankLineOutcome, LINE_MOVES, refuseBankLine } from '@tirek/casework';
import { executeIn, NotDone } from '../cases/execute.ts';
import type { Moment } from '../cases/moment.ts';
import type { BankLineAct } from '../contract/bank-files.ts';
import type { Selectable } from 'kysely';
import type { BankLineTable } from '../db/bank-tables.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { advanceRegister, holdRegister } from '../payments/register-at-work.ts';
import { movePayments } from './move-payments.ts';
import { reconcile } from './take-bank-file.ts';
import { paymentNamed } from './take-lines.ts';

/** Which line of which file. */
export interface LinePlace {
  readonly file: string;
  readonly number: number;
}

const at = ({ db }: ActorTransaction, { file, number }: LinePlace) =>
  db.selectFrom('bank_line').selectAll().where('file_id', '=', file).where('number', '=', number);

async function findPayment({ db }: ActorTransaction, id: string | null | undefined) {
  if (!id) return undefined;
  return db
    .selectFrom('payment')
    .select(['id', 'register_id as register', 'state', 'net_tiyn as net'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}
type Payment = NonNullable<Awaited<ReturnType<typeof findPayment>>>;

/** Which debt of which case. */
interface DebtPlace {
  readonly case: string;
  readonly debt: string;
}

/** The debt that was named now, or before by somebody else. */
function debtNamed(act: BankLineAct, line: Pick<BankLineRow, 'repaid_case' | 'repaid_debt'>): DebtPlace | undefined {
  if (act.type === 'matchRepayment') return { case: act.case, debt: act.debt };
  const { repaid_case: of, repaid_debt: debt } = line;
  return of !== null && debt !== null ? { case: of, debt } : undefined;
}

async function findDebt({ db }: ActorTransaction, place: DebtPlace | undefined) {
  if (!place) return undefined;
  const of = db.selectFrom('debt').select('owed_tiyn as owed');
  return of.where('case_id', '=', place.case).where('debt', '=', place.debt).executeTakeFirst();
}

const OUTCOMES: Readonly<Record<BankLineCommand['type'], BankLineOutcome>> = {
  matchBankLine: 'proposed',
  matchRepayment: 'proposed',
  confirmBankMatch: 'matched',
  giveBackBankMatch: 'waiting',
  setAsideBankLine: 'setAside',
};

const NO_DEBT = { repaid_case: null, repaid_debt: null } as const;

/** The columns of a line after what was done. */
function changed(act: BankLineAct, person: string, payment: Payment | undefined, day: string) {
  const outcome = OUTCOMES[act.type];
  switch (act.type) {
    case 'matchBankLine':
      return {
        outcome,
        proposed_by: person,
        why: act.reason,
        payment_id: payment?.id ?? null,
        register_id: payment?.register ?? null,
      };
    case 'matchRepayment':
      return { outcome, proposed_by: person, why: act.reason, repaid_case: act.case, repaid_debt: act.debt };
    case 'confirmBankMatch':
      return { outcome, settled_by: person, settled_day: day };
    case 'giveBackBankMatch':
      return { outcome, proposed_by: null, why: act.reason, payment_id: null, register_id: null, ...NO_DEBT };
    case 'setAsideBankLine':
      return { outcome, settled_by: person, settled_day: day, why: act.reason };
  }
}

type BankLineRow = Selectable<BankLineTable>;
type Line = Pick<BankLineRow, 'kind' | 'day' | 'reason'>;

/** The payment goes where the line says, and its register hears of it. */
async function moveMatched(tx: ActorTransaction, line: Line, payment: Payment, place: LinePlace, moment: Moment) {
  const { kind } = line;
  if (kind !== 'paid' && kind !== 'returned' && kind !== 'rejected')
    throw new Error('a line that moves nothing was matched');
  const { id, register: of } = payment;
  const day = line.day ?? moment.day;
  await movePayments(tx, [{ id, to: LINE_MOVES[kind], day, reason: line.reason }]);
  const register = await holdRegister(tx, of);
  const answer = `${place.file}/${place.number}`;
  const answered = await advanceRegister(tx, register, { type: 'answerPayments', answer, changed: 1 }, moment);
  await reconcile(tx, answered, moment);
}

/**
 * The case is told what the family paid back, the books with it, all in the transaction that settles the line. The bank's own
 * name of the money is its reference: what an officer typed in by hand before is not counted again. Breaks the rule
 * `one_repayment_counts_once` where it was, in whichever case.
 */
async function repay(tx: ActorTransaction, line: BankLineRow, debt: DebtPlace, place: LinePlace, moment: Moment) {
  const { amount_tiyn: amount, reference, day } = line;
  if (amount === null) throw new Error('money without an amount was said to repay a debt');
  const told = `${place.file}/${place.number}`;
  const repaid = { debt: debt.debt, amount, reference: reference ?? told, on: day ?? moment.day, line: told };
  await executeIn(tx, { id: debt.case, moment, make: () => ({ type: 'recordBankRepayment', ...repaid }) });
}

/**
 * Does what an officer wants with a line that waits. A match moves money only when another officer has confirmed it. Throws
 * `NotDone`.
 */
export async function actOnLine(
  tx: ActorTransaction,
  place: LinePlace,
  act: BankLineAct,
  moment: Moment,
): Promise<void> {
  const { actor } = tx;
  const line = await at(tx, place).forUpdate().executeTakeFirst();
  if (!line) throw new NotDone({ unknown: true });
  const named = act.type === 'matchBankLine' ? paymentNamed(act.payment) : line.payment_id;
  const payment = await findPayment(tx, named);
  const owing = debtNamed(act, line);
  const debt = await findDebt(tx, owing);
  const { office_path: office, kind, outcome, amount_tiyn: amount, proposed_by: proposedBy } = line;
  const waiting = { office, kind, outcome, amount, proposedBy, repays: line.repaid_case !== null };
  const refused = refuseBankLine(actor, act, waiting, { payment, debt });
  if (refused) throw new NotDone({ refusal: refused.refusal });
  await tx.db
    .updateTable('bank_line')
    .set(changed(act, actor.person, payment, moment.day))
    .where('file_id', '=', place.file)
    .where('number', '=', place.number)
    .execute();
  if (act.type === 'confirmBankMatch' && payment) await moveMatched(tx, line, payment, place, moment);
  if (act.type === 'confirmBankMatch' && owing) await repay(tx, line, owing, place, moment);
  tx.audit({
    at: moment.at,
    action: `bankLine.${act.type}`,
    subject: `bankFile:${place.file}`,
    detail: { line: place.number, payment: payment?.id ?? null, ...(owing ? { case: owing.case } : {}) },
  });
}
