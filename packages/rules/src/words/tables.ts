import { known, notApplicable, type Range, rangeOf, unknown } from '../answer.ts';
import type { Bracket } from '../expression.ts';
import { add, greater, lesser, multiply, type Quotient, subtract, ZERO } from '../quotient.ts';
import { checked, commonDenominator, numeric } from './numeric.ts';
import { arising, type Printed, type Word } from './word.ts';

function scaled(amount: Quotient, brackets: readonly Bracket[]): Quotient {
  let total = ZERO;
  let from = ZERO;
  for (const { upTo, rate } of brackets) {
    const slice = greater(ZERO, subtract(upTo ? lesser(amount, upTo) : amount, from));
    total = add(total, multiply(slice, rate));
    if (upTo) from = upTo;
  }
  return total;
}

/** Each slice of an amount times the rate of its bracket, added up. Rates are not negative. */
export const scale: Word = {
  answer: (node, at) =>
    numeric(
      ([a]) => scaled(a!, node.brackets!),
      ([a]): Range => [scaled(a![0], node.brackets!), scaled(a![1], node.brackets!)],
    )(node, at),
  print(node, to) {
    const amount = to.print(node.parts[0]!);
    if (amount.den !== 1 || amount.by.length > 0) to.cannot('a scale needs an amount that is rounded first');
    const base = to.keep(amount.code);
    const den = commonDenominator(node.brackets!.map((b) => b.rate));
    let from = 0;
    let high = 0;
    const slices: string[] = [];
    for (const { upTo, rate } of node.brackets!) {
      const to_ = upTo ? upTo.num : amount.high;
      const top = upTo ? `Math.min(${base}, ${upTo.num})` : base;
      const weight = (den / rate.den) * rate.num;
      slices.push(`Math.max(0, ${top} - ${from}) * ${weight}`);
      high += Math.max(0, to_ - from) * weight;
      if (upTo) from = upTo.num;
    }
    return checked({ code: `(${slices.join(' + ')})`, den, by: [], low: 0, high, ...arising([amount]) }, to);
  },
};

/** Whether a table has a row for every whole number within the bounds. */
function hasAllRows(table: ReadonlyMap<string, Quotient>, [low, high]: Range): boolean {
  if (low.den === 0 || high.den === 0 || high.num - low.num >= table.size) return false;
  for (let key = low.num; key <= high.num; key++) if (!table.has(String(key))) return false;
  return true;
}

/** The figure that stands beside a number in a table. */
export const lookUp: Word = {
  answer(node, at) {
    const key = at.ask(node.parts[0]!);
    if (key.is === 'notApplicable') return key;
    const rows = [...node.table!.values()];
    if (key.is === 'unknown')
      return unknown(
        [key],
        [rows.reduce(lesser), rows.reduce(greater)],
        hasAllRows(node.table!, rangeOf(key)) ? undefined : true,
      );
    const row = node.table!.get(String((key.value as Quotient).num));
    return row ? known(row) : notApplicable('noSuchRow');
  },
  print(node, to): Printed {
    const key = to.print(node.parts[0]!);
    const keys = [...node.table!.keys()].map(Number);
    const values = [...node.table!.values()].map((v) => v.num);
    const dense = Array.from({ length: Math.max(...keys) + 1 }, (_, i) => node.table!.get(String(i))?.num ?? NaN);
    if (dense.some(Number.isNaN) || key.low < 0 || key.high >= dense.length)
      to.cannot('a table must have a row for every number met');
    return {
      code: `${to.keep(`[${dense.join(',')}]`)}[${key.code}]`,
      den: 1,
      by: [],
      low: Math.min(...values),
      high: Math.max(...values),
      ...arising([key]),
    };
  },
};
