import type { Actor } from '../actor.ts';
import { isWithin } from '../office-path.ts';
import { IN_FLIGHT, mayGo, type PaymentStanding } from '../payment/payment-machine.ts';
import { refuse, refuseShort, type Refused } from '../refusal.ts';
import { BANK_LINE_ACTIONS } from './actions.ts';

/**
 * What one line of a bank's file says of a payment. "Accepted" is not "paid", and "paid" says that the money has left our
 * account for the payee's. `incoming` is money that came otherwise, `notBooked` was announced and is not there yet, `other`
 * is what cannot be told.
 */
export const BANK_LINE_KINDS = [
  'accepted',
  'pending',
  'rejected',
  'paid',
  'returned',
  'incoming',
  'notBooked',
  'other',
] as const;
export type BankLineKind = (typeof BANK_LINE_KINDS)[number];

/**
 * What became of a line: it moved its payment, it told nothing new, it waits for somebody, somebody says which payment it is
 * and another is to confirm it, that was confirmed, or it was set aside with a reason.
 */
export const BANK_LINE_OUTCOMES = ['applied', 'noted', 'waiting', 'proposed', 'matched', 'setAside'] as const;
export type BankLineOutcome = (typeof BANK_LINE_OUTCOMES)[number];

/** Why a line waits for somebody. */
export const BANK_LINE_TROUBLES = [
  'unknownPayment',
  'otherOffice',
  'otherAmount',
  'otherState',
  'notPaidYet',
  'paidTwice',
  'incoming',
  'unclear',
] as const;
export type BankLineTrouble = (typeof BANK_LINE_TROUBLES)[number];

/** Where a line of a kind takes its payment; what is not here moves nothing. */
export const LINE_MOVES = {
  accepted: 'accepted',
  rejected: 'rejected',
  paid: 'settled',
  returned: 'returned',
} as const satisfies Partial<Record<BankLineKind, PaymentStanding>>;

/** Whether the bank can take a payment there: what was never ordered from it, it can neither pay nor reject. */
export const mayMove = (kind: keyof typeof LINE_MOVES, state: PaymentStanding): boolean =>
  (kind === 'returned' || IN_FLIGHT.some((flying) => flying === state)) && mayGo(state, LINE_MOVES[kind]);

/** A line that waits, as it stands. */
export interface WaitingLine {
  readonly office: string;
  readonly kind: BankLineKind;
  readonly outcome: BankLineOutcome;
  /** Whole tiyn. */
  readonly amount: number | null;
  /** Who said which payment, or which debt, it is of. */
  readonly proposedBy: string | null;
  /** Whether it is said to be money that a family pays back. */
  readonly repays: boolean;
}

/** The payment a line is said to be of. */
export interface MatchedPayment {
  readonly state: PaymentStanding;
  /** Whole tiyn that were ordered. */
  readonly net: number;
}

/** The debt a line is said to pay back. */
export interface RepaidDebt {
  /** Whole tiyn that are owed still; nothing before it was decided. */
  readonly owed: number;
}

/** What a line is said to be of. */
export interface SaidToBe {
  readonly payment?: MatchedPayment | undefined;
  readonly debt?: RepaidDebt | undefined;
}

/** What somebody wants to do with a line that waits. */
export type BankLineCommand =
  | { readonly type: 'matchBankLine'; readonly reason: string }
  | { readonly type: 'matchRepayment'; readonly reason: string }
  | { readonly type: 'confirmBankMatch' }
  | { readonly type: 'giveBackBankMatch'; readonly reason: string }
  | { readonly type: 'setAsideBankLine'; readonly reason: string };

/** Whether the line would take the payment somewhere, and is of just its amount: by hand no sum is made to fit. */
function refuseMatch({ kind, amount }: WaitingLine, payment: MatchedPayment | undefined): Refused | undefined {
  if (!payment) return refuse({ code: 'bank.unknownPayment' });
  if (kind !== 'paid' && kind !== 'returned' && kind !== 'rejected') return refuse({ code: 'bank.notAPayment' });
  if (amount !== null && amount !== payment.net) return refuse({ code: 'bank.otherAmount' });
  return mayMove(kind, payment.state) ? undefined : refuse({ code: 'bank.otherState' });
}

/** Whether it is money that came in, and no more than is owed: what is too much is no repayment, and nobody keeps it. */
function refuseRepayment({ kind, amount }: WaitingLine, debt: RepaidDebt | undefined): Refused | undefined {
  if (kind !== 'incoming' || amount === null || amount === 0) return refuse({ code: 'bank.notARepayment' });
  if (!debt) return refuse({ code: 'bank.unknownDebt' });
  return amount > debt.owed ? refuse({ code: 'debt.moreThanOwed', owed: debt.owed }) : undefined;
}

const SAID_BY_HAND: readonly BankLineCommand['type'][] = ['matchBankLine', 'matchRepayment', 'setAsideBankLine'];

/** Why something may not be done with a line now; undefined where it may. */
export function refuseBankLine(
  actor: Actor,
  command: BankLineCommand,
  line: WaitingLine,
  { payment, debt }: SaidToBe,
): Refused | undefined {
  const by: readonly Actor['role'][] = BANK_LINE_ACTIONS[command.type].by;
  if (!by.includes(actor.role)) return refuse({ code: 'access.role', role: actor.role, allowedRoles: by });
  if (!isWithin(line.office, actor.office)) return refuse({ code: 'access.territory', office: actor.office });
  const asked = SAID_BY_HAND.includes(command.type) ? 'waiting' : 'proposed';
  if (line.outcome !== asked) return refuse({ code: asked === 'waiting' ? 'bank.notWaiting' : 'bank.notProposed' });
  if (command.type !== 'confirmBankMatch') {
    const short = refuseShort(command.reason);
    if (short) return short;
  } else if (line.proposedBy === actor.person) return refuse({ code: 'bank.samePerson', officer: actor.person });
  if (command.type === 'giveBackBankMatch' || command.type === 'setAsideBankLine') return undefined;
  const isRepayment = command.type === 'matchRepayment' || (command.type === 'confirmBankMatch' && line.repays);
  return isRepayment ? refuseRepayment(line, debt) : refuseMatch(line, payment);
}
