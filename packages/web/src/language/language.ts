/** The three languages of the product, Kazakh first. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'tirek.language';
const isLanguage = (value: string | null): value is Language => LANGUAGES.some((l) => l === value);

/** The language chosen before, else Kazakh; the others are one tap away. */
export function initialLanguage(): Language {
  const kept = localStorage.getItem(KEY);
  return isLanguage(kept) ? kept : 'kk';
}

export const keepLanguage = (language: Language): void => localStorage.setItem(KEY, language);
