import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { LANGUAGES } from './language.ts';
import { ru } from './ru.ts';
import { type MessageId, speech } from './words.tsx';

const catalogues = { kk, ru, en };
const ids = Object.keys(kk) as MessageId[];

/** The names in braces, in any order. */
const places = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => name ?? ''))].sort();

describe('the texts of the page', () => {
  test('stand in all three languages and in no other', () => {
    for (const language of LANGUAGES) expect(Object.keys(catalogues[language]).sort()).toEqual([...ids].sort());
  });
  test('leave the same places to fill in every language', () => {
    for (const id of ids) {
      expect(places(ru[id]), id).toEqual(places(kk[id]));
      expect(places(en[id]), id).toEqual(places(kk[id]));
    }
  });
  test('can all be read by the message reader', () => {
    for (const language of LANGUAGES)
      for (const id of ids) expect(() => compileMessage(catalogues[language][id]), id).not.toThrow();
  });
  test('hold no Latin words in Kazakh and Russian, and no Cyrillic in English', () => {
    const allowed = /EUPL|API|eGov|enbek\.gov\.kz|\bI{1,3}\b/g;
    for (const id of ids) {
      // Inside braces stand the names of places and the words of the plural grammar.
      const bare = (text: string): string =>
        text.replace(/\b(plural|one|few|many|other)\b|=\d+|\{\w+/g, '').replace(allowed, '');
      expect(bare(kk[id]), id).not.toMatch(/[A-Za-z]{2,}/);
      expect(bare(ru[id]), id).not.toMatch(/[A-Za-z]{2,}/);
      expect(en[id], id).not.toMatch(/\p{Script=Cyrillic}/u);
    }
  });
  test('are not copies of one another', () => {
    const same = ids.filter((id) => kk[id] === ru[id] && /\p{Script=Cyrillic}{4,}/u.test(kk[id]));
    expect(same).toEqual(['shell.brand', 'property.bus', 'property.tractor']);
  });
  test('count in Russian as Russian counts', () => {
    const { t } = speech('ru', ru);
    expect([1, 2, 5, 21].map((count) => t('flow.left', { count }))).toEqual([
      'На ответ может повлиять ещё 1 сведение.',
      'На ответ могут повлиять ещё 2 сведения.',
      'На ответ могут повлиять ещё 5 сведений.',
      'На ответ может повлиять ещё 21 сведение.',
    ]);
  });
});
