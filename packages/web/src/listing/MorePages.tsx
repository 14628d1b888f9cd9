import { Button } from '@navikt/ds-react/Button';
import { useOfficeWords } from '../language/office/words.tsx';

interface MorePagesProps {
  readonly shown: number;
  /** How many there are, where the server tells. */
  readonly count?: number | undefined;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  onMore(): void;
}

/** How much of the list is on the page, and the button that fetches the rest of it. */
export function MorePages({ shown, count, hasMore, isLoading, onMore }: MorePagesProps) {
  const { t } = useOfficeWords();
  return (
    <div className="more-pages">
      <p role="status" className="quiet small">
        {count === undefined ? t('list.shown.some', { shown }) : t('list.shown', { shown, count })}
      </p>
      {hasMore && (
        <Button variant="secondary" size="small" loading={isLoading} onClick={onMore}>
          {t('office.more')}
        </Button>
      )}
    </div>
  );
}
