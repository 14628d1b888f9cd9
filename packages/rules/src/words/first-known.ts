import { type Answer, boundsAreSure, hull, type Known, rangeOf, type Unknown, unknown } from '../answer.ts';
import type { Word } from './word.ts';

const onlyFiguresLack = (answer: Answer): boolean =>
  answer.is === 'unknown' && answer.missing.every((m) => m.figure !== undefined);

/** Once its facts are known, such a way may turn out to be passed over. */
const mayBePassedOver = (answer: Known | Unknown): boolean =>
  answer.is === 'unknown' && (!boundsAreSure(answer) || answer.missing.some((m) => m.figure !== undefined));

/** Open ways, and the first one that surely leads to a value, if any: the value is one of theirs. */
function oneOf(open: readonly Unknown[], sure: Known | Unknown | undefined): Answer {
  const [first] = open;
  if (!first) throw new RangeError('there is at least one open way');
  const ways = sure ? [...open, sure] : open;
  const between = ways.map(rangeOf).reduce(hull);
  return unknown([first], between, sure === undefined, sure === undefined);
}

/**
 * The first of several ways to a value that leads to one. A way is passed over where it does not arise or where a figure of
 * the law is not known; a way that waits for a fact of the case is not: the fact must be asked, unless all ways that may come
 * to be taken lead to the same.
 */
export const firstKnown: Word = {
  answer(node, at) {
    const passed: Answer[] = [];
    const open: Unknown[] = [];
    for (const [i, part] of node.parts.entries()) {
      const answer = at.ask(part);
      if (answer.is === 'notApplicable' || onlyFiguresLack(answer)) {
        passed.push(answer);
        continue;
      }
      if (open.length === 0) at.note({ taken: node.labels![i]! });
      if (!mayBePassedOver(answer)) return open.length === 0 ? answer : oneOf(open, answer);
      open.push(answer as Unknown);
    }
    if (open.length > 0) return oneOf(open, undefined);
    return passed.find((a) => a.is === 'unknown') ?? passed[0]!;
  },
  print: (_node, to) => to.cannot('the way to a figure must not depend on the case; leave it out of the columns'),
};
