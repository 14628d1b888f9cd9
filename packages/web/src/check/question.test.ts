import type { FamilyFile, MissingFact } from '@tirek/family';
import { describe, expect, test } from 'vitest';
import { keysOf, nextQuestion, questionsLeft, type Sofar } from './question.ts';

const text = { kk: '', ru: '', en: '' };
const missing = (fact: string, member?: string, path = fact): MissingFact => ({
  fact,
  path,
  named: text,
  why: text,
  ...(member === undefined ? {} : { member }),
});
const file: FamilyFile = {
  tirek: 1,
  members: [
    { id: 'mother', relation: 'applicant' },
    { id: 'son', relation: 'child' },
    { id: 'daughter', relation: 'child' },
  ],
};
const sofar = (more: Partial<Sofar> = {}): Sofar => ({ asked: [], skipped: [], earners: [], file, ...more });

describe('the next question', () => {
  test('is about the first fact that is missing, of everybody who lacks it', () => {
    const facts = [missing('study', 'son'), missing('disability', 'mother'), missing('study', 'daughter')];
    expect(nextQuestion(facts, sofar())).toEqual({ ask: 'fact', fact: 'study', members: ['son', 'daughter'] });
  });
  test('about work goes to one person after the other', () => {
    const facts = [missing('work', 'mother'), missing('work', 'son')];
    expect(nextQuestion(facts, sofar())).toEqual({ ask: 'fact', fact: 'work', members: ['mother'] });
  });
  test('about incomes asks first who had any, and then only those for amounts', () => {
    const facts = [missing('incomes', 'mother'), missing('incomes', 'son')];
    expect(nextQuestion(facts, sofar())).toEqual({ ask: 'earners', members: ['mother', 'son'] });
    expect(nextQuestion([missing('incomes', 'son')], sofar({ earners: ['son'] }))).toEqual({
      ask: 'incomes',
      member: 'son',
    });
  });
  test('about the incomes of somebody who lives alone asks for the amounts at once', () => {
    const alone = { tirek: 1, members: [{ id: 'mother', relation: 'applicant' }] } satisfies FamilyFile;
    expect(nextQuestion([missing('incomes', 'mother')], sofar({ file: alone }))).toEqual({
      ask: 'incomes',
      member: 'mother',
    });
  });
  test('about a person cared for is put to that person, not to the carer', () => {
    const facts = [missing('disability', 'mother', 'members[1].disability')];
    expect(nextQuestion(facts, sofar())).toEqual({ ask: 'fact', fact: 'disability', members: ['son'] });
  });
  test('passes over what the family did not know', () => {
    const question = nextQuestion([missing('study', 'son')], sofar());
    const skipped = question ? keysOf(question) : [];
    expect(nextQuestion([missing('study', 'son'), missing('dwellings')], sofar({ skipped }))).toEqual({
      ask: 'dwellings',
    });
    expect(nextQuestion([missing('study', 'son')], sofar({ skipped }))).toBeUndefined();
  });
  test('about a figure of the law that is not known asks for the published line', () => {
    expect(nextQuestion([missing('publishedLine', undefined, 'figures.publishedLine')], sofar())).toEqual({
      ask: 'line',
    });
  });
  test('is never the one just answered, even where its answer settled nothing', () => {
    const asked = [{ ask: 'line' }, { ask: 'fact', fact: 'study', members: ['son'] }] as const;
    expect(nextQuestion([missing('publishedLine'), missing('study', 'son')], sofar({ asked }))).toBeUndefined();
    expect(nextQuestion([missing('study', 'son'), missing('study', 'daughter')], sofar({ asked }))).toBeDefined();
  });
  test('does not come where nothing is missing', () => {
    expect(nextQuestion([], sofar())).toBeUndefined();
  });
});

test('what is still open is counted in screens, not in facts', () => {
  const facts = [
    missing('study', 'son'),
    missing('study', 'daughter'),
    missing('work', 'mother'),
    missing('work', 'son'),
  ];
  expect(questionsLeft(facts, sofar())).toBe(3);
});
