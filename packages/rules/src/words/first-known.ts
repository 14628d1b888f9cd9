import { type Answer, unknown } from '../answer.ts';
import type { Word } from './word.ts';

const onlyFiguresLack = (answer: Answer): boolean =>
  answer.is === 'unknown' && answer.missing.every((m) => m.figure !== undefined);

/**
 * The first of several ways to a value that leads to one. A way is passed over where it does not arise or where a figure of
 * the law is not known; a way that waits for a fact of the case is not: the fact must be asked.
 */
export const firstKnown: Word = {
  answer(node, at) {
    const tried: Answer[] = [];
    for (const [i, part] of node.parts.entries()) {
      const answer = at.ask(part);
      if (answer.is === 'notApplicable' || onlyFiguresLack(answer)) {
        tried.push(answer);
        continue;
      }
      at.note({ taken: node.labels![i]! });
      // once its facts are known, the way may turn out to lack a figure: its bounds are not the answer's
      return answer.is === 'unknown' ? unknown([answer]) : answer;
    }
    return tried.find((a) => a.is === 'unknown') ?? tried[0]!;
  },
  print: (_node, to) => to.cannot('the way to a figure must not depend on the case; leave it out of the columns'),
};
