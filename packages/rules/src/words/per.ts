import {
  type Answer,
  boundsOf,
  type Known,
  known,
  notApplicable,
  type Range,
  rangeOf,
  type Unknown,
  unknown,
} from '../answer.ts';
import { compare, divide, INFINITE, MINUS_INFINITE, type Quotient, ZERO } from '../quotient.ts';
import { checked } from './numeric.ts';
import { arising, type Word } from './word.ts';

/** `least`: the smallest divisor, absent where it may come down to nothing. */
function dividedRange([from, to]: Range, least: Quotient | undefined, most: Quotient): Range {
  const low = compare(from, ZERO) >= 0 ? divide(from, most) : least ? divide(from, least) : MINUS_INFINITE;
  const high = compare(to, ZERO) <= 0 ? divide(to, most) : least ? divide(to, least) : INFINITE;
  return [low, high];
}

const NOT_DIVIDED = notApplicable('dividedByNothing');

function bounded(amount: Known | Unknown, by: Known | Unknown): Answer {
  const [low, high] = rangeOf(by);
  if (compare(high, ZERO) <= 0) return NOT_DIVIDED;
  const least = compare(low, ZERO) > 0 ? low : undefined;
  return unknown(
    [amount, by],
    boundsOf(() => dividedRange(rangeOf(amount), least, high)),
    !least || undefined,
  );
}

/** a ÷ a count: exact, the count stays in the denominator. Not applicable where the count is zero. */
export const per: Word = {
  answer(node, at) {
    const amount = at.ask(node.parts[0]!);
    const by = at.ask(node.parts[1]!);
    if (amount.is === 'notApplicable') return amount;
    if (by.is === 'notApplicable') return by;
    if (by.is === 'known' && amount.is === 'known') {
      const divisor = by.value as Quotient;
      return compare(divisor, ZERO) <= 0 ? NOT_DIVIDED : known(divide(amount.value as Quotient, divisor));
    }
    return bounded(amount, by);
  },
  print(node, to) {
    const [amount, by] = node.parts.map((p) => to.print(p));
    if (by!.den !== 1 || by!.by.length > 0) to.cannot('a divisor must be a whole count');
    if (by!.high < 1) to.cannot('a divisor is nothing or negative for everybody');
    const literal = Number(by!.code);
    if (Number.isSafeInteger(literal)) return checked({ ...amount!, den: amount!.den * literal }, to);
    // where the count is zero the value does not arise, and must not turn the branch that is taken instead into NaN
    const code = by!.low < 1 ? to.keep(`(${by!.code} > 0 ? ${by!.code} : 1)`) : by!.code;
    const divisor = { code, low: Math.max(1, by!.low), high: by!.high };
    const arises = arising([amount!, by!], by!.low < 1 ? `((${by!.code} > 0) | 0)` : undefined);
    return { ...amount!, by: [...amount!.by, divisor], ...arises };
  },
};
