import { type Answer, arisesFor, hull, rangeOf, unknown } from '../answer.ts';
import { compare } from '../quotient.ts';
import { alignDenominators } from './numeric.ts';
import { arisingByWay, type Printed, type Word } from './word.ts';

const same = (a: Answer, b: Answer): boolean =>
  a.is === 'known' &&
  b.is === 'known' &&
  (typeof a.value === 'object' && typeof b.value === 'object' ? compare(a.value, b.value) === 0 : a.value === b.value);

/** when(condition).then(value).otherwise(other). An open condition does not matter where both ways agree. */
export const when: Word = {
  answer(node, at) {
    const [condition, then, otherwise] = node.parts;
    const asked = at.ask(condition!);
    if (asked.is === 'notApplicable') return asked;
    if (asked.is === 'known') {
      at.note({ taken: asked.value === true ? 'then' : 'otherwise' });
      return at.ask(asked.value === true ? then! : otherwise!);
    }
    const [a, b] = [at.ask(then!), at.ask(otherwise!)];
    if (arisesFor(asked) && same(a, b)) return a;
    if (a.is === 'notApplicable' || b.is === 'notApplicable') return a.is === b.is ? a : unknown([asked, a, b]);
    const numeric = node.kind === 'money' || node.kind === 'count' || node.kind === 'ratio';
    return unknown([asked, a, b], numeric ? hull(rangeOf(a), rangeOf(b)) : undefined);
  },
  print(node, to): Printed {
    const [condition, then, otherwise] = node.parts;
    const asked = to.print(condition!);
    if (node.kind === 'choice') to.cannot('a choice is printed with its options');
    if (asked.code === '1' || asked.code === '0') return to.print(asked.code === '1' ? then! : otherwise!);
    const { parts, den, by } = alignDenominators([to.print(then!), to.print(otherwise!)], to);
    const [a, b] = parts as [Printed, Printed];
    const code = `(${asked.code} ? ${a.code} : ${b.code})`;
    const [low, high] = [Math.min(a.low, b.low), Math.max(a.high, b.high)];
    return { code, den, by, low, high, ...arisingByWay(asked, a, b) };
  },
};
