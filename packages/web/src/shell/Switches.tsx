import { MoonIcon, SunIcon } from '@navikt/aksel-icons';
import { LANGUAGES, type Language } from '../language/language.ts';
import { useWords } from '../language/words.tsx';
import { useLook } from './theme.tsx';

/** Short and full name of each language, each in itself: the same on every page. */
const SELF: Record<Language, readonly [short: string, full: string]> = {
  kk: ['Қаз', 'Қазақша'],
  ru: ['Рус', 'Русский'],
  en: ['Eng', 'English'],
};

/** The three languages, one tap away. */
export function LanguageSwitch() {
  const words = useWords();
  return (
    <div role="group" aria-label={words.t('shell.language')} className="languages">
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={words.language === language}
          aria-label={SELF[language].join(', ')}
          onClick={() => words.change(language)}
        >
          {SELF[language][0]}
        </button>
      ))}
    </div>
  );
}

/** Light or dark. */
export function LookSwitch() {
  const { t } = useWords();
  const { look, toggle } = useLook();
  const label = look === 'dark' ? t('shell.light') : t('shell.dark');
  return (
    <button type="button" className="look-switch" onClick={toggle} aria-label={label} title={label}>
      {look === 'dark' ? <SunIcon aria-hidden /> : <MoonIcon aria-hidden />}
    </button>
  );
}
