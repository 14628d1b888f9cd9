import { Link } from '@tanstack/react-router';
import { useWords } from '../language/words.tsx';
import { LanguageSwitch, LookSwitch } from './Switches.tsx';

/** The sign and the name; leads to the first page. */
export function Brand() {
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
          <Link to="/sign-in">{t('shell.enter')}</Link>
        </nav>
        <LanguageSwitch />
        <LookSwitch />
      </div>
    </header>
  );
}
