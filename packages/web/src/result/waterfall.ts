import type { Assessment, IncomeItem } from '@tirek/family';
import type { IncomeKind } from '@tirek/law';

/*
 * From incomes to the amount, as bars. Numbers here are for a picture and its table: a month is a third of the quarter, and
 * that third is shown to the tiyn; nothing is computed from it.
 */

export type Tone = 'counted' | 'ghost' | 'assumed' | 'total' | 'aid' | 'supplement' | 'cut';

export interface Bar {
  readonly tone: Tone;
  /** Of an income. */
  readonly kind?: IncomeKind;
  readonly member?: string;
  /** Where the bar begins and ends, tenge a month. */
  readonly from: number;
  readonly to: number;
  /** What the bar shows, tenge a month. */
  readonly amount: number;
}

export interface Waterfall {
  readonly bars: readonly Bar[];
  /** The line for the whole family, tenge a month; null where it is not known. */
  readonly line: number | null;
  /** The right end of the scale. */
  readonly top: number;
}

const MONTHS = 3;
const MANY = 7;
const monthly = (quarter: number): number => Math.round((quarter * 100) / MONTHS) / 100;

/** Many small incomes become one bar for each kind; who received them stays in the table of answers. */
function grouped(items: readonly IncomeItem[]): readonly (Omit<IncomeItem, 'member'> & { member?: string })[] {
  if (items.length <= MANY) return items;
  const groups = new Map<string, Omit<IncomeItem, 'member'>>();
  for (const { kind, counted, quarter } of items) {
    const key = `${kind} ${counted}`;
    groups.set(key, { kind, counted, quarter: Math.round(((groups.get(key)?.quarter ?? 0) + quarter) * 100) / 100 });
  }
  return [...groups.values()];
}

function incomeBars(assessment: Assessment): Bar[] {
  let end = 0;
  const bars: Bar[] = [];
  const items = grouped(assessment.income.items);
  const inOrder = [...items.filter((i) => i.counted), ...items.filter((i) => !i.counted)];
  for (const { kind, member, quarter, counted } of inOrder) {
    const amount = monthly(quarter);
    bars.push({
      tone: counted ? 'counted' : 'ghost',
      kind,
      ...(member === undefined ? {} : { member }),
      from: end,
      to: end + amount,
      amount,
    });
    if (counted) end += amount;
  }
  return bars;
}

/** Bars from the incomes of a month to the amount; undefined while the total income is not known. */
export function toWaterfall(assessment: Assessment): Waterfall | undefined {
  const { income, povertyLine, members, amount } = assessment;
  if (income.total === null) return undefined;
  const bars = incomeBars(assessment);
  const total = monthly(income.total);
  const stated = income.items.reduce((sum, i) => sum + (i.counted ? Math.round(i.quarter * 100) : 0), 0);
  // The law may assume more than was stated: a sole trader's floor.
  const assumed = (Math.round(income.total * 100) - stated) / 100;
  const firstGhost = bars.findIndex((b) => b.tone === 'ghost');
  if (assumed > 0)
    bars.splice(firstGhost < 0 ? bars.length : firstGhost, 0, {
      tone: 'assumed',
      from: total - monthly(assumed),
      to: total,
      amount: monthly(assumed),
    });
  bars.push({ tone: 'total', from: 0, to: total, amount: total });
  if (amount.monthly > 0) bars.push({ tone: 'aid', from: total, to: total + amount.monthly, amount: amount.monthly });
  if (amount.childSupplement > 0) {
    const from = total + amount.monthly;
    bars.push({ tone: 'supplement', from, to: from + amount.childSupplement, amount: amount.childSupplement });
  }
  const due = amount.monthly + amount.childSupplement;
  // A breach of the contract takes a part away again; rounding alone is less than a tenge.
  const cut = Math.round((due - amount.total) * 100) / 100;
  if (amount.total > 0 && cut >= 1)
    bars.push({ tone: 'cut', from: total + amount.total, to: total + due, amount: cut });
  const line = povertyLine.amount === null || members === null ? null : povertyLine.amount * members;
  return { bars, line, top: Math.max(line ?? 0, ...bars.map((b) => b.to)) };
}
