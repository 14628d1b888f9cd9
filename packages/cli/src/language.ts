export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Whether a text names a language of the product. */
export const isLanguage = (text: string | undefined): text is Language => LANGUAGES.some((l) => l === text);

/** The language of the environment where it is Russian or English; Kazakh otherwise, also for `C` and an empty one. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  const named = locale.slice(0, 2).toLowerCase();
  return isLanguage(named) ? named : 'kk';
}
