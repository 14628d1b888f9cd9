import { describe, expect, test } from 'vitest';
import { GLOSSARY } from './glossary.ts';

const terms = Object.entries(GLOSSARY);

describe('the glossary', () => {
  test.each(terms)('gives %s a name and a meaning in Kazakh, Russian and English', (_id, { named, meaning }) => {
    for (const text of [named.kk, named.ru, named.en, meaning.kk, meaning.ru, meaning.en])
      expect(text.trim().length).toBeGreaterThan(2);
  });

  test('uses no English name twice', () => {
    const names = terms.map(([, { named }]) => named.en.toLowerCase());
    expect(names).toEqual([...new Set(names)]);
  });

  test('uses no Kazakh and no Russian name twice, so that a term leads back to one entry', () => {
    const kazakh = terms.map(([, { named }]) => named.kk.toLowerCase());
    const russian = terms.map(([, { named }]) => named.ru.toLowerCase());
    expect(kazakh).toEqual([...new Set(kazakh)]);
    expect(russian).toEqual([...new Set(russian)]);
  });

  test('explains every term in one sentence that differs from language to language', () => {
    for (const [, { meaning }] of terms) {
      expect(new Set([meaning.kk, meaning.ru, meaning.en]).size).toBe(3);
      for (const text of [meaning.kk, meaning.ru, meaning.en]) expect(text).toMatch(/^[\p{Lu}\d][^.]*\.$/u);
    }
  });

  test('writes English names in English letters and the others in Cyrillic', () => {
    for (const [, { named }] of terms) {
      expect(named.en).toMatch(/^[A-Za-z -]+$/);
      expect(named.kk + named.ru).not.toMatch(/[A-Za-z]/);
    }
  });
});
