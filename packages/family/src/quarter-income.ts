import type { IncomeKind } from '@tirek/law';
import {
  type Day,
  day,
  dayOf,
  daysShared,
  fromMainUnits,
  monthOf,
  NEVER,
  type Period,
  plusDays,
  yearOf,
} from '@tirek/rules';
import type { Income } from './family-file.ts';

/*
 * What was received in one calendar quarter, in tiyn. A whole month or quarter counts in full, a part of one by its
 * calendar days. Everything is exact: parts are kept in shares of a tiyn that all the quarter's divisors divide, and
 * each person's sum of a kind is rounded once, half up.
 */

interface Part extends Period {
  readonly days: number;
}

interface QuarterCalendar extends Part {
  readonly months: readonly Part[];
  /** Shares in a tiyn: divisible by the length of the quarter and of each of its months. */
  readonly shares: number;
}

/** What one person received of one kind: whole tiyn, and shares of a tiyn beside them. */
interface Received {
  whole: number;
  shares: number;
}

const ALWAYS = -NEVER as Day;
const part = (from: Day, to: Day): Part => ({ from, to, days: to - from + 1 });

function commonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}

function toCalendar(quarter: Period): QuarterCalendar {
  const [year, month] = [yearOf(quarter.from), monthOf(quarter.from)];
  const starts = [month, month + 1, month + 2].map((m) => dayOf(year, m, 1));
  const months = starts.map((from, i) => part(from, plusDays(starts[i + 1] ?? plusDays(quarter.to, 1), -1)));
  const whole = part(quarter.from, quarter.to);
  return { ...whole, months, shares: months.reduce((shares, { days }) => commonMultiple(shares, days), whole.days) };
}

function tiyn(amount: number): number {
  const exact = fromMainUnits(amount);
  if (exact === undefined) throw new RangeError(`an income was not read through readFamilyFile: ${amount}`);
  return exact;
}

/** Adds the share of `amount` that falls into `whole` when it was received for `period`. */
function addPart(to: Received, amount: number, period: Period, whole: Part, shares: number): void {
  const shared = daysShared(period, whole);
  if (shared === whole.days) to.whole += amount;
  else if (shared > 0) {
    const product = amount * shared;
    const rest = product % whole.days;
    to.whole += (product - rest) / whole.days;
    to.shares += rest * (shares / whole.days);
  }
}

function addIncome(to: Received, income: Income, quarter: QuarterCalendar): void {
  const from = income.from === undefined ? ALWAYS : day(income.from);
  if (income.per === 'once') {
    if (from >= quarter.from && from <= quarter.to) to.whole += tiyn(income.amount);
    return;
  }
  const period = { from, to: income.to === undefined ? NEVER : day(income.to) };
  if (period.from > quarter.to || period.to < quarter.from) return;
  const amount = tiyn(income.amount);
  for (const whole of income.per === 'month' ? quarter.months : [quarter])
    addPart(to, amount, period, whole, quarter.shares);
}

/** Tiyn a member received of each kind that the file states for them; a kind without a row is absent. */
export type ReceivedByKind = ReadonlyMap<IncomeKind, number>;

/**
 * What every member received in the quarter, by kind, in whole tiyn, each sum rounded half up. A kind stated only for
 * other times is 0. Throws RangeError for days and amounts that `readFamilyFile` would have refused.
 */
export function receivedIn(incomes: readonly Income[], quarter: Period): ReadonlyMap<string, ReceivedByKind> {
  const calendar = toCalendar(quarter);
  const sums = new Map<string, Map<IncomeKind, Received>>();
  for (const income of incomes) {
    let own = sums.get(income.member);
    if (!own) sums.set(income.member, (own = new Map()));
    let received = own.get(income.kind);
    if (!received) own.set(income.kind, (received = { whole: 0, shares: 0 }));
    addIncome(received, income, calendar);
  }
  const rounded = new Map<string, Map<IncomeKind, number>>();
  for (const [member, kinds] of sums) {
    const own = new Map<IncomeKind, number>();
    for (const [kind, { whole, shares }] of kinds)
      own.set(kind, whole + Math.floor((2 * shares + calendar.shares) / (2 * calendar.shares)));
    rounded.set(member, own);
  }
  return rounded;
}
