import type { MessageId, Words } from '../language/words.tsx';

/** What a word of the rule language is called; a word without a name here would be a fault, so the types list them all. */
const WORDS: Readonly<Record<string, MessageId>> = {
  plus: 'word.plus',
  minus: 'word.minus',
  times: 'word.times',
  per: 'word.per',
  sum: 'word.sum',
  countWhere: 'word.countWhere',
  any: 'word.any',
  every: 'word.every',
  and: 'word.and',
  or: 'word.or',
  not: 'word.not',
  isAtMost: 'word.isAtMost',
  isBelow: 'word.isBelow',
  equals: 'word.equals',
  isOneOf: 'word.isOneOf',
  isBefore: 'word.isBefore',
  elapsed: 'word.elapsed',
  everReached: 'word.everReached',
  age: 'word.age',
  monthsBetween: 'word.monthsBetween',
  when: 'word.when',
  firstKnown: 'word.firstKnown',
  least: 'word.least',
  greatest: 'word.greatest',
  rounded: 'word.rounded',
  withCaution: 'word.withCaution',
  underOwnLaw: 'word.underOwnLaw',
  constant: 'word.constant',
  questionDay: 'word.questionDay',
  rule: 'word.rule',
  given: 'word.given',
  figure: 'word.figure',
  scale: 'word.scale',
  lookUp: 'word.lookUp',
};

/** The name of a word of the rule language. */
export const wordName = (word: string, t: Words['t']): string => t(WORDS[word] ?? 'word.rule');

const WAYS: Readonly<Record<string, MessageId>> = {
  given: 'how.line.basis.given',
  published: 'how.line.basis.published',
  regionalMinimum: 'how.line.basis.regionalMinimum',
  regionalMinimumAndMedian: 'way.regionalMinimumAndMedian',
  regionalEstimate: 'how.line.basis.regionalEstimate',
  nationalEstimate: 'how.line.basis.nationalEstimate',
};

/** What a way to a figure is called. */
export const wayName = (way: string | undefined, t: Words['t']): string | undefined => {
  const id = way === undefined ? undefined : WAYS[way];
  return id && t(id);
};
