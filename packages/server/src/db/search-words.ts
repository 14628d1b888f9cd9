import type { Personal } from './personal.ts';

/** A name in a Kazakh and in a Russian document differs in these letters: Әсел, Асель; Сейітов, Сеитов; Айгүл, Айгуль. */
const FOLDED: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  й: 'и',
  ы: 'и',
  ё: 'е',
  э: 'е',
  щ: 'ш',
  ъ: '',
  ь: '',
};

/** A word as it is compared: small letters, Kazakh ones as their Russian neighbours, no doubled letters. */
export function foldWord(word: string): string {
  const folded = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{L}/gu, (letter) => FOLDED[letter] ?? letter);
  return folded.replace(/(\p{L})\1+/gu, '$1');
}

const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Keyed hashes of the words of a name. Whole words and not pieces of three letters: with so few possible pieces, whoever
 * steals the table could tell names by how often each piece occurs. The cost: a word must be typed to its end.
 */
export const hashNameWords = (personal: Personal, name: string): string[] => [
  ...new Set(wordsOf(name).map((word) => personal.hash('nameWord', foldWord(word)))),
];

/** Words that say what kind of thing a name or number belongs to, folded; an address means the same without them. */
const ADDRESS_WORDS: ReadonlySet<string> = new Set(
  'көше көшесі көш улица ул даңғыл даңғылы даң проспект пр пр-т шағын аудан шағынаудан мкр микрорайон үй дом д пәтер пәт квартира кв ауыл ауылы село с қала қаласы город г'
    .split(' ')
    .map(foldWord),
);

const addressWords = (address: string): string[] =>
  wordsOf(address)
    .map(foldWord)
    .filter((word) => word !== '' && !ADDRESS_WORDS.has(word));

/** Whether a text names a place: «ул.» alone does not. */
export const isAddress = (text: string): boolean => addressWords(text).length > 0;
/** Whether a text has words to look for. */
export const isName = (text: string): boolean => wordsOf(text).length > 0;

/** Keyed hash of an address; the same for «Абай көшесі, 12-үй, 5-пәтер» and «ул. Абай, д. 12, кв. 5». */
export const hashAddress = (personal: Personal, address: string): string =>
  personal.hash('address', addressWords(address).join(' '));

/** One key for the family of these people, in whatever order they are named: the couple who apply, or the one who does. */
export const hashFamily = (personal: Personal, iins: readonly string[]): string =>
  personal.hash('family', iins.toSorted().join(' '));
