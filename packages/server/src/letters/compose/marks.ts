import { shownDay } from '../formats.ts';
import type { LetterWords } from '../language/words.ts';
import type { Row } from '../page.ts';
import type { LetterSource } from '../source.ts';

/** Number and day, at the top of every letter. */
export const marksOf = ({ number }: LetterSource, day: string, { common }: LetterWords): Row[] => [
  { label: common.number, value: number },
  { label: common.day, value: shownDay(day) },
];
