import { add } from '../quotient.ts';
import { alignDenominators, checked, numeric } from './numeric.ts';
import type { Word } from './word.ts';

/** a + b + … */
export const plus: Word = {
  answer: numeric(
    (parts) => parts.reduce(add),
    (ranges) => ranges.reduce((a, b) => [add(a[0], b[0]), add(a[1], b[1])]),
  ),
  print(node, to) {
    const { parts, den, by, all } = alignDenominators(
      node.parts.map((p) => to.print(p)),
      to,
    );
    const shown = parts.map((p) => p.code).filter((code) => code !== '0');
    const sum = shown.join(' + ') || '0';
    const code = shown.length > 1 ? `(${sum})` : sum;
    const total = (pick: (p: (typeof parts)[number]) => number): number => parts.reduce((s, p) => s + pick(p), 0);
    return checked({ code, den, by, low: total((p) => p.low), high: total((p) => p.high), ...all }, to);
  },
};
