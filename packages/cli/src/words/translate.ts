import type { Language } from '../language.ts';
import type { kk } from './kk.ts';

export type WordKey = keyof typeof kk;
export type Catalogue = Readonly<Record<WordKey, string>>;

/** Names of the holes of a sentence: `{amount}`. What stands in braces with a quotation mark is an example of JSON. */
type Holes<Sentence> = Sentence extends `${string}{${infer Hole}}${infer Rest}`
  ? (Hole extends `${string}"${string}` ? never : Hole) | Holes<Rest>
  : never;
type Inserts<Key extends WordKey> = [Holes<(typeof kk)[Key]>] extends [never]
  ? readonly []
  : readonly [inserts: Readonly<Record<Holes<(typeof kk)[Key]>, string | number>>];

/** A sentence not yet spoken: its key and what fills its holes; a hole that is left open does not compile. */
export type Said = { [Key in WordKey]: readonly [key: Key, ...inserts: Inserts<Key>] }[WordKey];

/** Speaks a sentence of the catalogue. */
export type Translate = (...said: Said) => string;

const CATALOGUES: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  kk: async () => (await import('./kk.ts')).kk,
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
};

/** Loads the catalogue of one language only: a command speaks one. */
export async function translator(language: Language): Promise<Translate> {
  const catalogue = await CATALOGUES[language]();
  return (...[key, inserts]) => {
    const filled = new Map(Object.entries(inserts ?? {}));
    return catalogue[key].replace(/\{(\w+)\}/g, (hole, name: string) => String(filled.get(name) ?? hole));
  };
}
