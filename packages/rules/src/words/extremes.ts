import { greater, lesser } from '../quotient.ts';
import { alignDenominators, numeric } from './numeric.ts';
import type { Word } from './word.ts';

const extreme = (choose: typeof lesser, sign: '<' | '>', bound: (a: number, b: number) => number): Word => ({
  answer: numeric(
    ([a, b]) => choose(a!, b!),
    ([a, b]) => [choose(a![0], b![0]), choose(a![1], b![1])],
  ),
  print(node, to) {
    const { parts, den, by, all } = alignDenominators(
      node.parts.map((p) => to.print(p)),
      to,
    );
    const [a, b] = parts.map((p) => to.keep(p.code));
    const [first, second] = parts as [(typeof parts)[number], (typeof parts)[number]];
    return {
      code: `(${a} ${sign} ${b} ? ${a} : ${b})`,
      den,
      by,
      low: bound(first.low, second.low),
      high: bound(first.high, second.high),
      ...all,
    };
  },
});

/** The smaller of two: "but at most". */
export const least = extreme(lesser, '<', Math.min);
/** The greater of two: "but at least". */
export const greatest = extreme(greater, '>', Math.max);
