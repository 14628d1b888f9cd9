import { type Answer, known, type Range, rangeOf, unknown } from '../answer.ts';
import type { Node } from '../expression.ts';
import type { Quotient } from '../quotient.ts';
import type { Divisor, Printed, Printer, Reading } from './word.ts';

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
    return unknown(answers, range(answers.map((a) => rangeOf(a as Exclude<Answer, { is: 'notApplicable' }>))));
  };
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

const timesCode = (code: string, by: number): string => (by === 1 ? code : `(${code} * ${by})`);

/** Brings numbers to one denominator, so that they can be added and compared as integers. */
export function alignDenominators(
  parts: readonly Printed[],
  to: Printer,
): { parts: Printed[]; den: number; by: Divisor[] } {
  const den = parts.reduce((l, p) => (l / gcd(l, p.den)) * p.den, 1);
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
    const high = lacking.reduce((h, d) => h * d.high, factor);
    const code = lacking.reduce((c, d) => `(${c} * ${d.code})`, timesCode(part.code, factor));
    return checked({ code, den, by, low: Math.min(part.low * high, part.low), high: part.high * high }, to);
  });
  return { parts: aligned, den, by };
}

/** Refuses a number that could leave the integers a double holds exactly. */
export function checked(printed: Printed, to: Printer): Printed {
  const most = Math.max(Math.abs(printed.low), Math.abs(printed.high));
  if (!(most <= Number.MAX_SAFE_INTEGER)) to.cannot(`a number may reach ${most}, more than 2^53`);
  return printed;
}
