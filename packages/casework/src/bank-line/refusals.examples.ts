import type { Actor } from '../actor.ts';
import type { Refused } from '../examples/refused.ts';
import type { Refusal } from '../refusal.ts';
import { refusePayer, refusePayerAccount, refuseUnwritable } from './payer.ts';
import {
  type BankLineCommand,
  type MatchedPayment,
  refuseBankLine,
  type SaidToBe,
  type WaitingLine,
} from './bank-line.ts';

const officer: Actor = { person: 'gulnara', role: 'paymentsOfficer', office: 'kz/61/6151' };
const other: Actor = { ...officer, person: 'samal' };
const waiting: WaitingLine = {
  office: 'kz/61/6151',
  kind: 'paid',
  outcome: 'waiting',
  amount: 500,
  proposedBy: null,
  repays: false,
};
const incoming: WaitingLine = { ...waiting, kind: 'incoming' };
const proposed: WaitingLine = { ...waiting, outcome: 'proposed', proposedBy: 'gulnara' };
const sent: MatchedPayment = { state: 'sent', net: 500 };
const match: BankLineCommand = { type: 'matchBankLine', reason: 'The bank cut our name of the payment short.' };
const repays: BankLineCommand = { type: 'matchRepayment', reason: 'The family wrote the number of its case.' };
const because = (actor: Actor, command: BankLineCommand, line: WaitingLine, said: SaidToBe): Refusal | undefined =>
  refuseBankLine(actor, command, line, said)?.refusal;
const why = (
  actor: Actor,
  command: BankLineCommand,
  line: WaitingLine,
  payment?: MatchedPayment,
): Refusal | undefined => because(actor, command, line, { payment });

/** One way to earn each refusal of this room. */
export const bankLineRefusals = {
  'bank.notWaiting': [
    'a line that is said to be of a payment is not matched again',
    () => why(other, match, proposed, sent),
  ],
  'bank.notProposed': [
    'what nobody matched is not confirmed',
    () => why(other, { type: 'confirmBankMatch' }, waiting, sent),
  ],
  'bank.samePerson': [
    'who matched a line does not confirm it',
    () => why(officer, { type: 'confirmBankMatch' }, proposed, sent),
  ],
  'bank.unknownDebt': ['money is not taken for a debt that is not there', () => because(officer, repays, incoming, {})],
  'bank.notARepayment': [
    'a payment of ours is no repayment',
    () => because(officer, repays, waiting, { debt: { owed: 500 } }),
  ],
  'bank.unknownPayment': ['a line is not matched with a payment that is not there', () => why(officer, match, waiting)],
  'bank.notAPayment': [
    'money that came otherwise is not a payment of ours',
    () => why(officer, match, { ...waiting, kind: 'incoming' }, sent),
  ],
  'bank.otherAmount': [
    'a line of one tiyn more is not matched',
    () => why(officer, match, { ...waiting, amount: 501 }, sent),
  ],
  'bank.noPayer': [
    'a file is not written where nobody said from which account it is paid',
    () => refusePayer(undefined)?.refusal,
  ],
  'bank.payerBank': [
    'a file is not written for an account at a bank we do not know',
    () => refusePayer('KZ000000000000000000')?.refusal,
  ],
  'bank.payerAccount': [
    'an account to pay from has its check digits',
    () => refusePayerAccount('KZ00070101KSN0000000')?.refusal,
  ],
  'bank.unwritable': [
    'a payment that no file can hold is named by its field',
    () => refuseUnwritable('creditor.name').refusal,
  ],
  'bank.otherState': [
    'a line is not matched with a payment that was paid already',
    () => why(officer, match, waiting, { ...sent, state: 'settled' }),
  ],
} as const satisfies Refused;
