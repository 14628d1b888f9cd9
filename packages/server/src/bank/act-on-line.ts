import { type BankLineCommand, type BankLineOutcome, LINE_MOVES, refuseBankLine } from '@tirek/casework';
import { NotDone } from '../cases/execute.ts';
import type { Moment } from '../cases/moment.ts';
import type { BankLineAct } from '../contract/bank-files.ts';
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

const OUTCOMES: Readonly<Record<BankLineCommand['type'], BankLineOutcome>> = {
  matchBankLine: 'proposed',
  confirmBankMatch: 'matched',
  giveBackBankMatch: 'waiting',
  setAsideBankLine: 'setAside',
};

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
    case 'confirmBankMatch':
      return { outcome, settled_by: person, settled_day: day };
    case 'giveBackBankMatch':
      return { outcome, proposed_by: null, why: act.reason, payment_id: null, register_id: null };
    case 'setAsideBankLine':
      return { outcome, settled_by: person, settled_day: day, why: act.reason };
  }
}

type Line = { readonly [K in 'kind' | 'day' | 'reason']: BankLineTable[K] };

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
  const { office_path: office, kind, outcome, amount_tiyn: amount, proposed_by: proposedBy } = line;
  const refused = refuseBankLine(actor, act, { office, kind, outcome, amount, proposedBy }, payment);
  if (refused) throw new NotDone({ refusal: refused.refusal });
  await tx.db
    .updateTable('bank_line')
    .set(changed(act, actor.person, payment, moment.day))
    .where('file_id', '=', place.file)
    .where('number', '=', place.number)
    .execute();
  if (act.type === 'confirmBankMatch' && payment) await moveMatched(tx, line, payment, place, moment);
  tx.audit({
    at: moment.at,
    action: `bankLine.${act.type}`,
    subject: `bankFile:${place.file}`,
    detail: { line: place.number, payment: payment?.id ?? null },
  });
}
