import { Button } from '@navikt/ds-react/Button';
import { useWords } from '../language/words.tsx';
import { PageHeading } from './PageHeading.tsx';

/** A fault of ours: says so, and what to do. */
export function Failure() {
  const { t } = useWords();
  return (
    <div className="narrow stack" role="alert">
      <PageHeading title={t('failure.title')} />
      <p>{t('failure.text')}</p>
      <Button onClick={() => location.reload()}>{t('failure.again')}</Button>
    </div>
  );
}
