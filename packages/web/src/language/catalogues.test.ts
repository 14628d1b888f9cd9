import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { LANGUAGES } from './language.ts';
import { en as officeEn } from './office/en.ts';
import { kk as officeKk } from './office/kk.ts';
import { ru as officeRu } from './office/ru.ts';
import { ru } from './ru.ts';
import { speech } from './words.tsx';

/** The names in braces, in any order. */
const places = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => name ?? ''))].sort();

type Catalogue = Readonly<Record<string, string>>;
type Catalogues = Readonly<Record<(typeof LANGUAGES)[number], Catalogue>>;
const PAGE: Catalogues = { kk, ru, en };
const OFFICE: Catalogues = { kk: officeKk, ru: officeRu, en: officeEn };
describe.for([
  ['the page', PAGE],
  ['the office', OFFICE],
] as const)('the texts of %s', ([, catalogues]) => {
  const ids = Object.keys(catalogues.kk);
  const text = (language: (typeof LANGUAGES)[number], id: string): string => catalogues[language][id] ?? '';
  test('stand in all three languages and in no other', () => {
    for (const language of LANGUAGES) expect(Object.keys(catalogues[language]).sort()).toEqual([...ids].sort());
  });
  test('leave the same places to fill in every language', () => {
    for (const id of ids) {
      expect(places(text('ru', id)), id).toEqual(places(text('kk', id)));
      expect(places(text('en', id)), id).toEqual(places(text('kk', id)));
    }
  });
  test('can all be read by the message reader', () => {
    for (const language of LANGUAGES)
      for (const id of ids) expect(() => compileMessage(text(language, id)), id).not.toThrow();
  });
  test('hold no Latin words in Kazakh and Russian, and no Cyrillic in English', () => {
    // Names of things as they are written on them: of files, of fields in files of the bank, of accounts.
    const allowed =
      /EUPL|API|eGov|enbek\.gov\.kz|PDF|JPEG|PNG|Excel|XLSX|CSV|SHA-256|pain\.002|camt\.054|EndToEndId|IBAN|\bKZ\b|\bI{1,3}\b/g;
    for (const id of ids) {
      // Inside braces stand the names of places and the words of the plural grammar.
      const bare = (message: string): string =>
        message.replace(/\b(plural|one|few|many|other)\b|=\d+|\{\w+/g, '').replace(allowed, '');
      expect(bare(text('kk', id)), id).not.toMatch(/[A-Za-z]{2,}/);
      expect(bare(text('ru', id)), id).not.toMatch(/[A-Za-z]{2,}/);
      expect(text('en', id), id).not.toMatch(/\p{Script=Cyrillic}/u);
    }
  });
  test('are not copies of one another', () => {
    // One word can be the same in both languages; two in a row are not.
    const TWO_WORDS = /\p{Script=Cyrillic}{2,}\P{L}+\p{Script=Cyrillic}{2,}/u;
    expect(ids.filter((id) => text('kk', id) === text('ru', id) && TWO_WORDS.test(text('kk', id)))).toEqual([]);
  });
});

describe('counting', () => {
  test('in Russian is as Russian counts', () => {
    const { t } = speech('ru', ru);
    expect([1, 2, 5, 21].map((count) => t('flow.left', { count }))).toEqual([
      'На ответ может повлиять ещё 1 сведение.',
      'На ответ могут повлиять ещё 2 сведения.',
      'На ответ могут повлиять ещё 5 сведений.',
      'На ответ может повлиять ещё 21 сведение.',
    ]);
  });
});
