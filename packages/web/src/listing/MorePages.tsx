import { Button } from '@navikt/ds-react/Button';
import { useOfficeWords } from '../language/office/words.tsx';
import type { FetchedPages } from './PagedList.tsx';

interface MorePagesProps {
  readonly list: FetchedPages;
  readonly shown: number;
  /** How many there are, where the server tells. */
  readonly count?: number | undefined;
}

/** How much of the list is on the page, and the button that fetches the rest of it. */
export function MorePages({ list, shown, count }: MorePagesProps) {
  const { t } = useOfficeWords();
  return (
    <div className="more-pages">
      <p role="status" className="quiet small">
        {count === undefined ? t('list.shown.some', { shown }) : t('list.shown', { shown, count })}
      </p>
      {list.hasNextPage && !list.isPlaceholderData && (
        <Button
          variant="secondary"
          size="small"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('office.more')}
        </Button>
      )}
    </div>
  );
}
