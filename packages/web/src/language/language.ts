/** The three languages of the product, Kazakh first. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'tirek.language';
const isLanguage = (value: string | null): value is Language => LANGUAGES.some((l) => l === value);

/** The language chosen before; else the first of the browser's that the product speaks; else Kazakh. */
export function initialLanguage(): Language {
  const kept = localStorage.getItem(KEY);
  if (isLanguage(kept)) return kept;
  for (const wish of navigator.languages) {
    const language = wish.slice(0, 2).toLowerCase();
    if (isLanguage(language)) return language;
  }
  return 'kk';
}

export const keepLanguage = (language: Language): void => localStorage.setItem(KEY, language);
