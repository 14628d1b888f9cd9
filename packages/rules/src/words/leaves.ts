import { type Answer, known, notApplicable, type Range, type Unknown, unknown } from '../answer.ts';
import { type Day, previousQuarter } from '../day.ts';
import type { Node } from '../expression.ts';
import { type Figure, findEntry } from '../figure.ts';
import { greater, lesser } from '../quotient.ts';
import { optionsOf } from './options.ts';
import type { Word } from './word.ts';

/** What is the same for everybody is answered when the kernel is compiled; its word is never asked to print it. */
const answeredOnce: Word['print'] = (node, to) => to.cannot(`${node.word} is answered once, not printed`);

/** A value that stands in the rule itself. */
export const constant: Word = {
  answer: (node) => known(node.value!),
  print: answeredOnce,
};

/** A fact of the case. */
export const given: Word = {
  answer: (node, at) => at.given(node.fact!),
  print: (node, to) => to.given(node.fact!),
};

/** The answer of another rule. */
export const rule: Word = {
  answer: (node, at) => at.answerOf(node.rule!),
  print: (node, to) => to.rule(node.rule!),
};

/** What a figure can be while the region is not known: bounded by the regions', lacking only where it lacks in all of them. */
function somewhere(where: Unknown, by: Node, of: Figure, on: Day): Answer {
  const entries = optionsOf(by).map((region) => findEntry(of, on, region));
  const values = entries.filter((entry) => entry !== undefined).map(({ value }) => value);
  if (values.length === 0) return { is: 'unknown', missing: [{ figure: of.id }] };
  const between: Range = [values.reduce(lesser), values.reduce(greater)];
  return unknown([where], between, where.mayNotArise, values.length < entries.length || where.mayLackFigure);
}

/**
 * A dated figure. Amounts are those of the day of the question, or of the quarter before it; shares and counts are part of the
 * law and belong to the law's day.
 */
export const figure: Word = {
  answer(node, at) {
    const [by] = node.parts;
    const day = node.kind === 'money' ? at.day : at.lawDay;
    const on = node.shift === 'previousQuarter' ? previousQuarter(day).from : day;
    let region: string | undefined;
    if (by) {
      const where = at.ask(by);
      if (where.is === 'notApplicable') return where;
      if (where.is === 'unknown' && node.figure!.regions.size > 0) return somewhere(where, by, node.figure!, on);
      if (where.is === 'known') region = where.value as string;
    }
    const entry = findEntry(node.figure!, on, region);
    if (!entry) return { is: 'unknown', missing: [{ figure: node.figure!.id }] };
    at.note({ entry });
    return known(entry.value);
  },
  print: (node, to) => to.cannot(`figure ${node.figure!.id} differs by more than one choice of the group`),
};

/** The day of the question. */
export const questionDay: Word = {
  answer: (_node, at) => known(at.day),
  print: answeredOnce,
};

/** Holds only under the law of its own day: a line published for a quarter says nothing about another regime. */
export const underOwnLaw: Word = {
  answer: (node, at) => (at.lawDay === at.day ? at.ask(node.parts[0]!) : notApplicable('otherLaw')),
  print: (node, to) => (to.lawDay === to.day ? to.print(node.parts[0]!) : to.cannot('holds under its own law only')),
};

/** The value itself; a caution goes with it. */
export const withCaution: Word = {
  answer: (node, at) => at.ask(node.parts[0]!),
  print: (node, to) => to.print(node.parts[0]!),
};
