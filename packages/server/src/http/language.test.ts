import { describe, expect, test } from 'vitest';
import { languageOf } from './language.ts';

describe('the language of an answer', () => {
  test.each([
    ['is Kazakh where nothing is asked for', undefined, 'kk'],
    ['is the one a browser names first', 'ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
    ['is the one with the greatest weight', 'ru;q=0.2, en;q=0.7, kk;q=0.5', 'en'],
    ['is not one that is refused', 'ru;q=0, en;q=0.1', 'en'],
    ['is Kazakh where none of ours is asked for', 'de-DE, fr;q=0.5', 'kk'],
    ['is Kazakh where any will do', '*', 'kk'],
    ['is not guessed from a word that only begins alike', 'russian', 'kk'],
    ['is Kazakh where the header is no list of languages', ';;;q=9,,\u0000', 'kk'],
  ] as const)('%s', (_, header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
