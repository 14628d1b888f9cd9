import { type Answer, known, notApplicable, unknown } from '../answer.ts';
import { type Day, latestDayElapsed, monthsBetween as countMonths, NEVER, plusMonths } from '../day.ts';
import { type Quotient, whole } from '../quotient.ts';
import { LONGEST_YEARS, type Word, wholeCode, yesNoCode } from './word.ts';

/** Asks two days; computes where both are known. */
const withDays =
  (compute: (a: Day, b: Day) => Answer, mayNotArise?: true): Word['answer'] =>
  (node, at) => {
    const [a, b] = [at.ask(node.parts[0]!), at.ask(node.parts[1]!)];
    if (a.is === 'notApplicable') return a;
    if (b.is === 'notApplicable') return b;
    if (a.is === 'unknown' || b.is === 'unknown') return unknown([a, b], undefined, mayNotArise);
    return compute(a.value as Day, b.value as Day);
  };

/** a before b; a day that never comes is before none. */
export const isBefore: Word = {
  answer: withDays((a, b) => known(a < b)),
  print(node, to) {
    const [a, b] = node.parts.map((p) => to.print(p));
    return yesNoCode(`((${a!.code} < ${b!.code}) | 0)`, [a!, b!]);
  },
};

/** So many whole months have passed by the day of the question: an age reached, a bar run out. */
export const elapsed: Word = {
  answer(node, at) {
    const [since, months] = [at.ask(node.parts[0]!), at.ask(node.parts[1]!)];
    if (since.is === 'notApplicable') return since;
    if (months.is === 'notApplicable') return months;
    if (since.is === 'unknown' || months.is === 'unknown') return unknown([since, months]);
    return known(plusMonths(since.value as Day, (months.value as Quotient).num) <= at.day);
  },
  print(node, to) {
    const [since, months] = node.parts.map((p) => to.print(p));
    const literal = Number(months!.code);
    if (!Number.isSafeInteger(literal)) to.cannot('the months of a term must be the same for everybody on the day');
    return yesNoCode(`((${since!.code} <= ${latestDayElapsed(to.day, literal)}) | 0)`, [since!]);
  },
};

/** Full years on the day of the question. Not applicable to somebody not yet born. */
export const age: Word = {
  answer(node, at) {
    const born = at.ask(node.parts[0]!);
    if (born.is === 'notApplicable') return born;
    if (born.is === 'unknown') return unknown([born], undefined, true);
    const months = countMonths(born.value as Day, at.day);
    return months < 0 ? notApplicable('notYetBorn') : known(whole(Math.floor(months / 12)));
  },
  print(node, to) {
    const born = to.keep(to.print(node.parts[0]!).code);
    // years counted on a ladder of birthdays: integers only, and the same edge as `elapsed`
    const cuts = Array.from({ length: LONGEST_YEARS + 1 }, (_, years) => latestDayElapsed(to.day, 12 * years));
    const table = to.keep(`new Int32Array([${cuts.join(',')}])`);
    const arises = { arises: `((${born} <= ${to.day}) | 0)` };
    return wholeCode(`yearsSince(${table}, ${born})`, 0, LONGEST_YEARS, [arises]);
  },
};

/** Whole months from one day to a later one. */
export const monthsBetween: Word = {
  answer: withDays(
    (a, b) => (a === NEVER || b === NEVER ? notApplicable('never') : known(whole(Math.max(0, countMonths(a, b))))),
    true,
  ),
  print(node, to) {
    const [a, b] = node.parts.map((p) => to.print(p));
    const arises = [a!, b!].map(({ code }) => ({ arises: `((${code} !== ${NEVER}) | 0)` }));
    return wholeCode(`monthsFrom(${a!.code}, ${b!.code})`, 0, 12 * LONGEST_YEARS, arises);
  },
};
