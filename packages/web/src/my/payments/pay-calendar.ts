import type { CasePayments } from '@tirek/server/contract';

type Month = CasePayments['months'][number];
type Payment = CasePayments['payments'][number];

/** Where the money of a month is: "sent" is not yet "received". */
export type PayStatus = 'nothing' | 'due' | 'preparing' | 'held' | 'sent' | 'settled' | 'back';

/** A month as a family reads it: how much, where it is, and the payment that tells most of it. */
export interface PayMonth {
  readonly month: Month;
  readonly status: PayStatus;
  readonly payment: Payment | undefined;
}

const STATUSES: Readonly<Record<Payment['state'], PayStatus>> = {
  gathered: 'preparing',
  held: 'held',
  checked: 'preparing',
  left: 'due',
  locked: 'preparing',
  filed: 'preparing',
  sent: 'sent',
  accepted: 'sent',
  rejected: 'back',
  settled: 'settled',
  returned: 'back',
};

/**
 * The months of a family with where their money is, by the last payment of each: whatever came back and was paid again is
 * paid.
 */
export function payCalendar({ months, payments }: CasePayments): readonly PayMonth[] {
  return months.map((month) => {
    const payment = payments.findLast((one) => one.months.some((of) => of.month === month.month));
    if (payment) return { month, status: STATUSES[payment.state], payment };
    return { month, status: month.due === 0 ? 'nothing' : 'due', payment };
  });
}
