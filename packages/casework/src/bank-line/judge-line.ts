import type { PaymentStanding } from '../payment/payment-machine.ts';
import { type BankLineKind, type BankLineOutcome, type BankLineTrouble, LINE_MOVES, mayMove } from './bank-line.ts';

/** What a line of the bank says of a payment. */
export interface ToldLine {
  readonly kind: BankLineKind;
  /** Whole tiyn; null where it is not said. */
  readonly amount: number | null;
  /** The bank's own name of it. */
  readonly reference: string | null;
}

/** The payment it names, as it stands, and how the bank named the line that took it where it is. */
export interface NamedPayment {
  readonly state: PaymentStanding;
  /** Whole tiyn that were ordered. */
  readonly net: number;
  readonly movedBy: string | null;
}

/** What becomes of a line, and where it takes its payment. */
export interface Judged {
  readonly outcome: BankLineOutcome;
  readonly trouble: BankLineTrouble | null;
  readonly to: (typeof LINE_MOVES)[keyof typeof LINE_MOVES] | null;
}

const noted: Judged = { outcome: 'noted', trouble: null, to: null };
const waits = (trouble: BankLineTrouble): Judged => ({ outcome: 'waiting', trouble, to: null });

/** Where a payment stands once the bank has told this much of it: what is told of less is no news. */
const PAST: Readonly<Record<'accepted' | 'rejected' | 'paid' | 'returned', readonly PaymentStanding[]>> = {
  accepted: ['accepted', 'settled', 'returned'],
  rejected: ['rejected'],
  paid: ['settled', 'returned'],
  returned: ['returned'],
};

/**
 * What becomes of a line of a bank's file, by the payment it names. Nothing is guessed: whatever does not fit to the tiyn
 * waits for an officer. Money said to be paid or returned a second time is news, and waits as well, unless the bank gives it
 * the same name as before: then it only tells it again.
 */
export function judgeLine({ kind, amount, reference }: ToldLine, payment: NamedPayment | undefined): Judged {
  if (kind === 'pending' || kind === 'notBooked') return noted;
  if (kind === 'incoming') return waits('incoming');
  if (kind === 'other') return waits('unclear');
  if (!payment) return waits('unknownPayment');
  if (amount !== null && amount !== payment.net) return waits('otherAmount');
  if (mayMove(kind, payment.state)) return { outcome: 'applied', trouble: null, to: LINE_MOVES[kind] };
  if (PAST[kind].includes(payment.state)) return told(kind, reference, payment);
  const isEarly = kind === 'returned' && (payment.state === 'sent' || payment.state === 'accepted');
  return waits(isEarly ? 'notPaidYet' : 'otherState');
}

function told(kind: keyof typeof PAST, reference: string | null, { movedBy }: NamedPayment): Judged {
  const isMoney = kind === 'paid' || kind === 'returned';
  return !isMoney || (reference !== null && reference === movedBy) ? noted : waits('paidTwice');
}
