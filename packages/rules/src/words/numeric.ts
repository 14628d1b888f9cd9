import {
  type Answer,
  boundsOf,
  type Known,
  known,
  type NotApplicable,
  type Range,
  rangeOf,
  type Unknown,
  unknown,
} from '../answer.ts';
import type { Node } from '../expression.ts';
import type { Quotient } from '../quotient.ts';
import { type Arising, arising, type Divisor, type Printed, type Printer, type Reading } from './word.ts';

/** Apart from `numeric`, so that what is known costs no closure. */
function bounded(answers: readonly (Known | Unknown)[], range: (parts: readonly Range[]) => Range): Answer {
  const ranges = answers.map(rangeOf);
  return unknown(
    answers,
    boundsOf(() => range(ranges)),
  );
}

/** Asks the parts; where all are known computes the value, else bounds it. Not applicable wins: nothing can be computed from it. */
export function numeric(
  value: (parts: readonly Quotient[]) => Quotient,
  range: (parts: readonly Range[]) => Range,
): (node: Node, at: Reading) => Answer {
  return (node, at) => {
    const answers: Answer[] = [];
    let open = false;
    for (const part of node.parts) {
      const answer = at.ask(part);
      if (answer.is === 'notApplicable') return answer;
      if (answer.is === 'unknown') open = true;
      answers.push(answer);
    }
    if (!open) return known(value(answers.map((a) => (a as { value: Quotient }).value)));
    return bounded(answers as Exclude<Answer, NotApplicable>[], range);
  };
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** The least common multiple of denominators. */
export const commonDenominator = (of: readonly { readonly den: number }[]): number =>
  of.reduce((l, { den }) => (l / gcd(l, den)) * den, 1);

const timesCode = (code: string, by: number): string => (by === 1 ? code : `(${code} * ${by})`);

interface Aligned {
  readonly parts: readonly Printed[];
  readonly den: number;
  readonly by: readonly Divisor[];
  /** Where the number made of them all arises. */
  readonly all: Arising;
}

/** Brings numbers to one denominator, so that they can be added and compared as integers. */
export function alignDenominators(parts: readonly Printed[], to: Printer): Aligned {
  const den = commonDenominator(parts);
  const by: Divisor[] = [];
  for (const part of parts)
    for (const divisor of part.by) {
      const need = part.by.filter((d) => d.code === divisor.code).length;
      if (by.filter((d) => d.code === divisor.code).length < need) by.push(divisor);
    }
  const aligned = parts.map((part): Printed => {
    const lacking = [...by];
    for (const own of part.by)
      lacking.splice(
        lacking.findIndex((d) => d.code === own.code),
        1,
      );
    const factor = den / part.den;
    const [least, most] = [lacking.reduce((h, d) => h * d.low, factor), lacking.reduce((h, d) => h * d.high, factor)];
    const low = part.low * (part.low < 0 ? most : least);
    const high = part.high * (part.high > 0 ? most : least);
    const code = lacking.reduce((c, d) => `(${c} * ${d.code})`, timesCode(part.code, factor));
    return checked({ ...part, code, den, by, low, high }, to);
  });
  return { parts: aligned, den, by, all: arising(parts) };
}

/** Refuses a number that could leave the integers a double holds exactly. */
export function checked(printed: Printed, to: Printer): Printed {
  const most = Math.max(Math.abs(printed.low), Math.abs(printed.high));
  if (!(most <= Number.MAX_SAFE_INTEGER)) to.cannot(`a number may reach ${most}, more than 2^53`);
  return printed;
}
