import { catalogue, DOUBTS } from '@tirek/law';
import { expect, test } from 'vitest';
import { dayBefore, editionOn, findInLaw, isRegional, matches, stretchOn } from './law-index.ts';

const rule = (id: string) => catalogue().rules.find((r) => r.id === id)!;

test('a rule shows the edition of the day, and none before its first or after its end', () => {
  expect(editionOn(rule('totalAmount'), '2026-11-22')?.from).toBe('2023-07-01');
  expect(editionOn(rule('totalAmount'), '2018-05-10')?.from).toBe('2002-01-01');
  expect(editionOn(rule('totalAmount'), '1999-01-01')).toBeUndefined();
  expect(editionOn(rule('orleuTotal'), '2018-01-01')).toBeUndefined();
});

test('a figure shows the value of the day', () => {
  const mci = catalogue().figures.find((f) => f.id === 'mci')!;
  expect(stretchOn(mci, '2026-11-22')?.value).toBe(4325);
  expect(stretchOn(mci, '2022-03-31')?.value).toBe(3063);
  expect(isRegional(mci)).toBe(false);
});

test('the search finds by words in any order, by article, and finds everything for nothing', () => {
  const say = (n: { ru: string }) => n.ru;
  expect(matches('дети доплата', ['Доплата на', 'дети'])).toBe(true);
  expect(findInLaw('черта бедности', say).rules.map((r) => r.id)).toContain('povertyLine');
  expect(findInLaw('ст. 126', say).rules.length).toBeGreaterThan(0);
  expect(findInLaw('яблоко груша', say)).toEqual({ rules: [], figures: [], facts: [], doubts: [] });
  expect(findInLaw(' ', say).doubts).toHaveLength(DOUBTS.length);
});

test('an edition ends on the day before the next begins', () => {
  expect(dayBefore('2020-03-01')).toBe('2020-02-29');
  expect(dayBefore('2025-01-01')).toBe('2024-12-31');
});
