import { Link } from '@tanstack/react-router';
import { useWords } from '../language/words.tsx';

export function Footer() {
  const { t } = useWords();
  return (
    <footer className="footer">
      <div className="footer-row">
        <p>{t('footer.estimate')}</p>
        <p>{t('footer.private')}</p>
        <p>
          {t('footer.open')} <Link to="/law">{t('footer.law')}</Link> · <a href="/docs">{t('footer.api')}</a>
        </p>
      </div>
    </footer>
  );
}
