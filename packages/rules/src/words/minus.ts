import { subtract } from '../quotient.ts';
import { alignDenominators, checked, numeric } from './numeric.ts';
import type { Word } from './word.ts';

/** a − b */
export const minus: Word = {
  answer: numeric(
    ([a, b]) => subtract(a!, b!),
    ([a, b]) => [subtract(a![0], b![1]), subtract(a![1], b![0])],
  ),
  print(node, to) {
    const { parts, den, by, all } = alignDenominators(
      node.parts.map((p) => to.print(p)),
      to,
    );
    const [a, b] = parts as [(typeof parts)[number], (typeof parts)[number]];
    return checked({ code: `(${a.code} - ${b.code})`, den, by, low: a.low - b.high, high: a.high - b.low, ...all }, to);
  },
};
