import { type Answer, arisesFor, boundsOf, hull, known, NO, type Range, rangeOf, unknown, YES } from '../answer.ts';
import { add, type Quotient, whole, ZERO } from '../quotient.ts';
import { type Word, yesNoCode } from './word.ts';

const NONE: Range = [ZERO, ZERO];
const isNo = (answer: Answer): boolean => answer.is === 'known' && answer.value === false;

const sumOf = (range: Range, low: Quotient, high: Quotient): Range => [add(range[0], low), add(range[1], high)];
const boundsSumOf = (range: Range, low: Quotient, high: Quotient): Range => boundsOf(() => sumOf(range, low, high));

/** Adds up an amount over the members for whom the condition holds. */
export const sum: Word = {
  answer(node, at) {
    const [amount, where] = node.parts;
    const open: Answer[] = [];
    let range: Range = NONE;
    for (let m = 0; m < at.members; m++) {
      const counts = where ? at.askMember(where, m) : YES;
      if (counts.is === 'notApplicable' || isNo(counts)) continue;
      const answer = at.askMember(amount!, m);
      if (answer.is === 'notApplicable') continue;
      const own = rangeOf(answer);
      const [low, high] = counts.is === 'known' && arisesFor(answer) ? own : hull(NONE, own);
      if (counts.is === 'unknown') open.push(counts);
      if (answer.is === 'unknown') open.push(answer);
      range = open.length === 0 ? sumOf(range, low, high) : boundsSumOf(range, low, high);
    }
    return open.length === 0 ? known(range[0]) : unknown(open, range, false);
  },
  print: (node, to) => to.sumOver(node.parts[0]!, node.parts[1]),
};

/** How many members meet the condition. */
export const countWhere: Word = {
  answer(node, at) {
    const open: Answer[] = [];
    let sure = 0;
    for (let m = 0; m < at.members; m++) {
      const answer = at.askMember(node.parts[0]!, m);
      if (answer.is === 'known' && answer.value === true) sure += 1;
      if (answer.is === 'unknown') open.push(answer);
    }
    return open.length === 0 ? known(whole(sure)) : unknown(open, [whole(sure), whole(sure + open.length)], false);
  },
  print: (node, to) => to.countOver(node.parts[0]!),
};

/** At least one member meets the condition. */
export const any: Word = {
  answer(node, at) {
    const open: Answer[] = [];
    for (let m = 0; m < at.members; m++) {
      const answer = at.askMember(node.parts[0]!, m);
      if (answer.is === 'known' && answer.value === true) return YES;
      if (answer.is === 'unknown') open.push(answer);
    }
    return open.length === 0 ? NO : unknown(open, undefined, false);
  },
  print: (node, to) => yesNoCode(`((${to.countOver(node.parts[0]!).code} > 0) | 0)`),
};

/** Every member (of those among whom it is asked) meets the condition; also where there is none. */
export const every: Word = {
  answer(node, at) {
    const [condition, among] = node.parts;
    const open: Answer[] = [];
    for (let m = 0; m < at.members; m++) {
      const concerned = among ? at.askMember(among, m) : YES;
      if (concerned.is === 'notApplicable' || isNo(concerned)) continue;
      const answer = at.askMember(condition!, m);
      if (concerned.is === 'known' && isNo(answer)) return NO;
      if (concerned.is === 'unknown' && !(answer.is === 'known' && answer.value === true)) open.push(concerned);
      if (answer.is === 'unknown') open.push(answer);
    }
    return open.length === 0 ? YES : unknown(open, undefined, false);
  },
  print: (node, to) => yesNoCode(`((${to.countExceptions(node.parts[0]!, node.parts[1]).code} === 0) | 0)`),
};
