import { catalogue, type FormulaText } from '@tirek/law';
import { expect, test } from 'vitest';
import { kk } from '../language/kk.ts';
import { speech } from '../language/words.tsx';
import { wayName, wordName } from './trace-words.ts';

const { t } = speech('kk', kk);

const wordsIn = (formula: FormulaText): FormulaText[] => [formula, ...formula.parts.flatMap(wordsIn)];
const used = catalogue()
  .rules.flatMap((rule) => rule.editions.flatMap((edition) => edition.formula ?? []))
  .flatMap(wordsIn);

test('every word the law is written in has a name on the page', () => {
  const words = new Set(used.map((formula) => formula.word));
  words.delete('rule');
  expect([...words].filter((word) => wordName(word, t) === t('word.rule'))).toEqual([]);
});

test('every way to a figure has a name on the page', () => {
  const ways = new Set(used.flatMap((formula) => formula.labels ?? []));
  expect([...ways].filter((way) => wayName(way, t) === undefined)).toEqual([]);
});
