import { Link } from '@tanstack/react-router';
import { useWords } from '../language/words.tsx';

/** What the page is. That nothing is sent anywhere is said only where it is so. */
export function Footer({ asks }: { readonly asks: boolean }) {
  const { t } = useWords();
  return (
    <footer className="footer">
      <div className="footer-row">
        {!asks && (
          <>
            <p>{t('footer.estimate')}</p>
            <p>{t('footer.private')}</p>
          </>
        )}
        <p>
          {t('footer.open')} <Link to="/law">{t('footer.law')}</Link> · <a href="/docs">{t('footer.api')}</a>
        </p>
      </div>
    </footer>
  );
}
