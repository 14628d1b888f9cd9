import { type Answer, boundsAreSure, known, NO, rangeOf, unknown, YES } from '../answer.ts';
import { compare, type Quotient } from '../quotient.ts';
import { alignDenominators } from './numeric.ts';
import { type Word, yesNoCode } from './word.ts';

/** Decides what it can from the bounds alone: a family over the line stays over it whatever else it earns. */
function comparison(holds: (order: number) => boolean, sign: string): Word {
  return {
    answer(node, at): Answer {
      const a = at.ask(node.parts[0]!);
      const b = at.ask(node.parts[1]!);
      if (a.is === 'notApplicable') return a;
      if (b.is === 'notApplicable') return b;
      if (a.is === 'known' && b.is === 'known') return known(holds(compare(a.value as Quotient, b.value as Quotient)));
      const [[aLow, aHigh], [bLow, bHigh]] = [rangeOf(a), rangeOf(b)];
      const [lowest, highest] = [compare(aLow, bHigh), compare(aHigh, bLow)];
      const still = [-1, 0, 1].filter((order) => order >= Math.sign(lowest) && order <= Math.sign(highest));
      if (boundsAreSure(a) && boundsAreSure(b)) {
        if (still.every(holds)) return YES;
        if (!still.some(holds)) return NO;
      }
      return unknown([a, b]);
    },
    print(node, to) {
      const { parts, all } = alignDenominators(
        node.parts.map((p) => to.print(p)),
        to,
      );
      const [a, b] = parts;
      return yesNoCode(`((${a!.code} ${sign} ${b!.code}) | 0)`, [all]);
    },
  };
}

/** a ≤ b, by multiplying out, never by dividing. */
export const isAtMost = comparison((order) => order <= 0, '<=');
/** a < b */
export const isBelow = comparison((order) => order < 0, '<');
/** a = b */
export const equals = comparison((order) => order === 0, '===');
