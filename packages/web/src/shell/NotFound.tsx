import { Link } from '@tanstack/react-router';
import { useWords } from '../language/words.tsx';
import { PageHeading } from './PageHeading.tsx';

export function NotFound() {
  const { t } = useWords();
  return (
    <div className="narrow stack">
      <PageHeading title={t('missing.title')} />
      <p>{t('missing.text')}</p>
      <p>
        <Link to="/" className="aksel-link">
          {t('missing.home')}
        </Link>
      </p>
    </div>
  );
}
