import { MoonIcon, SunIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { LANGUAGES, type Language } from '../language/language.ts';
import { useWords } from '../language/words.tsx';
import { useLook } from './theme.tsx';

/** Short and full name of each language, each in itself: the same on every page. */
const SELF: Record<Language, readonly [short: string, full: string]> = {
  kk: ['Қаз', 'Қазақша'],
  ru: ['Рус', 'Русский'],
  en: ['Eng', 'English'],
};

function LanguageSwitch() {
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

function LookSwitch() {
  const { t } = useWords();
  const { look, toggle } = useLook();
  const label = look === 'dark' ? t('shell.light') : t('shell.dark');
  return (
    <button type="button" className="look-switch" onClick={toggle} aria-label={label} title={label}>
      {look === 'dark' ? <SunIcon aria-hidden /> : <MoonIcon aria-hidden />}
    </button>
  );
}

function Brand() {
  const { t } = useWords();
  return (
    <Link to="/" className="brand">
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
        <rect width="32" height="32" rx="7" fill="var(--ax-bg-accent-strong)" />
        <path
          d="M7 9.5h18M16 9.5V24M11.5 24h9"
          fill="none"
          stroke="var(--ax-text-accent-contrast)"
          strokeWidth="3"
          strokeLinecap="round"
        />
      </svg>
      <span>{t('shell.brand')}</span>
    </Link>
  );
}

export function Header() {
  const { t } = useWords();
  return (
    <header className="header">
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <div className="header-row">
        <Brand />
        <nav aria-label={t('shell.pages')} className="header-nav">
          <Link to="/law">{t('shell.law')}</Link>
        </nav>
        <LanguageSwitch />
        <LookSwitch />
      </div>
    </header>
  );
}
