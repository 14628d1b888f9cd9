import { day, isoDay } from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { DOUBTS } from './doubts.ts';

describe('doubts about the law', () => {
  const ids = DOUBTS.map(({ id }) => id);
  const named = new Set(catalogue().rules.flatMap(({ doubts }) => doubts));

  test('have one entry each', () => {
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('that a rule names are all explained', () => {
    expect([...named].filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('are all named by a rule, or say where else they matter', () => {
    expect(DOUBTS.filter(({ id, elsewhere }) => !named.has(id) && elsewhere === undefined)).toEqual([]);
    expect(DOUBTS.filter(({ id, elsewhere }) => named.has(id) && elsewhere !== undefined)).toEqual([]);
  });

  test.each(DOUBTS.map((doubt) => [doubt.id, doubt] as const))(
    'about %s say question, reading and reason in three languages',
    (_id, doubt) => {
      for (const text of [doubt.question, doubt.reading, doubt.why, ...(doubt.elsewhere ? [doubt.elsewhere] : [])]) {
        for (const words of Object.values(text)) expect(words).toMatch(/\S[.?]$/);
        expect(text.kk).toMatch(/[әіңғүұқөһӘІҢҒҮҰҚӨҺ]/);
        // the project keeps its Kazakh name in Russian
        expect(text.ru.replaceAll('«Өрлеу»', '')).not.toMatch(/[әіңғүұқөһ]/i);
        expect(text.en.replaceAll(/₸|№/g, '')).not.toMatch(/[а-яё]/i);
      }
    },
  );

  test('name their sources and a real first day', () => {
    for (const { sources, since } of DOUBTS) {
      expect(sources.trim()).not.toBe('');
      if (since !== undefined) expect(isoDay(day(since))).toBe(since);
    }
  });
});
