import type { LetterLanguage } from '../../contract/letter.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** Everything a letter says in one language; a language without one of the texts does not compile. */
export type LetterWords = typeof kk;

const WORDS: Readonly<Record<LetterLanguage, LetterWords>> = { kk, ru };

/** The words of a language. */
export const wordsIn = (language: LetterLanguage): LetterWords => WORDS[language];

/** A text with its `{places}` filled in. Throws where a place has nothing to stand in it: no letter goes out with a gap. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, place: string) => {
    const value = values[place];
    if (value === undefined) throw new Error(`a letter has nothing to say for {${place}}`);
    return String(value);
  });
}
