import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import { translator } from './translate.ts';

const holesOf = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).sort();

describe.each([
  ['Russian', ru],
  ['English', en],
])('the sentences in %s', (_, catalogue) => {
  test('have the same holes to fill as the Kazakh ones', () => {
    for (const [key, sentence] of Object.entries(kk))
      expect([key, holesOf(catalogue[key as keyof typeof kk])]).toEqual([key, holesOf(sentence)]);
  });
});

describe('a sentence', () => {
  test('in English holds no Cyrillic letter but names and signs', () => {
    const mixed = Object.values(en).filter((sentence) => /[а-яәғқңөұүһі]/i.test(sentence));
    expect(mixed).toEqual([]);
  });

  test('in Russian holds no Kazakh letter but in the name Өрлеу', () => {
    const mixed = Object.values(ru).filter((sentence) => /[әғқңөұүһі]/i.test(sentence.replaceAll('Өрлеу', '')));
    expect(mixed).toEqual([]);
  });

  test('is spoken with what fills its holes', async () => {
    const words = await translator('kk');
    expect(words('help.hint', { command: 'tirek --help' })).toBe('Көмек: tirek --help');
  });
});
