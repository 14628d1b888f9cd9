import type { Language } from './language.ts';

/** Browsers carry no Kazakh order of letters, so it stands here. */
const KAZAKH = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const placeOf = (letter: string): number => {
  const place = KAZAKH.indexOf(letter);
  return place < 0 ? letter.codePointAt(0)! - 10_000 : place;
};

function compareKazakh(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const difference = placeOf(x[i]!) - placeOf(y[i]!);
    if (difference !== 0) return difference;
  }
  return x.length - y.length;
}

/** Dictionary order of two names in a language. */
export const compareText = (language: Language, a: string, b: string): number =>
  language === 'kk' ? compareKazakh(a, b) : a.localeCompare(b, language);
